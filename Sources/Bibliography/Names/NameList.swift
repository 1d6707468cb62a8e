/// Reading the value of a name field, `A and B and others`, into names.
enum NameList {
  /// The names of a list, and those that are malformed, as written. With `useprefix` particles stay with the family name.
  static func read(_ bytes: [UInt8], usePrefix: Bool = false) -> (names: [PersonName], malformed: [String]) {
    var names: [PersonName] = []
    var malformed: [String] = []
    var usePrefix = usePrefix
    for item in items(bytes) {
      if let option = listOption(trimmed(item)) {
        if option.name == "useprefix" { usePrefix = option.value == "true" }
        continue
      }
      let (name, isMalformed) = name(item, usePrefix: usePrefix)
      if let name { names.append(name) }
      if isMalformed { malformed.append(String(decoding: trimmed(item), as: UTF8.self)) }
    }
    return (names, malformed)
  }

  /// The items of a list: what the word "and" separates outside of braces.
  static func items(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    if trimmed(bytes[...]).isEmpty { return [] }
    var items: [ArraySlice<UInt8>] = []
    var start = 0
    var depth = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth = max(0, depth - 1) }
      if depth == 0, byte | 0x20 == UInt8(ascii: "a"), isSeparator(place, in: bytes) {
        items.append(bytes[start..<place])
        start = place + 3
        place = start
      } else {
        place += 1
      }
    }
    items.append(bytes[start...])
    return items
  }

  /// Whether the word "and" stands at a place, between white space, braces or the ends.
  private static func isSeparator(_ place: Int, in bytes: [UInt8]) -> Bool {
    guard place + 3 <= bytes.count, bytes[place + 1] | 0x20 == UInt8(ascii: "n"),
      bytes[place + 2] | 0x20 == UInt8(ascii: "d")
    else { return false }
    let opens = place == 0 || bytes[place - 1] <= 0x20
    let closes = place + 3 == bytes.count || bytes[place + 3] <= 0x20
    return opens && closes
  }

  private static func name(_ item: ArraySlice<UInt8>, usePrefix: Bool) -> (name: PersonName?, isMalformed: Bool) {
    let item = trimmed(item)
    if item.isEmpty { return (nil, true) }
    if item.elementsEqual("others".utf8) { return (.others, false) }
    if isOneGroup(item) { return (PersonName(literal: LaTeXText.plain(Array(item))), false) }
    if let extended = extendedName(item, usePrefix: usePrefix) { return (extended, false) }
    let parts = BibTeXName(item)
    if parts.first.isEmpty, parts.last.isEmpty, parts.von.isEmpty { return (nil, true) }
    return (name(parts, usePrefix: usePrefix), parts.isMalformed)
  }

  /// An option for the whole list, which BibLaTeX lets stand among the names: `useprefix=true`.
  private static func listOption(_ item: ArraySlice<UInt8>) -> (name: String, value: String)? {
    guard let sign = item.firstIndex(of: UInt8(ascii: "=")), !item.contains(UInt8(ascii: ",")) else { return nil }
    let name = String(decoding: item[..<sign], as: UTF8.self).lowercased()
    guard extendedOptions.contains(name) else { return nil }
    return (name, String(decoding: item[(sign + 1)...], as: UTF8.self).lowercased())
  }

  private static let extendedOptions: Set = [
    "useprefix", "sortingnamekeytemplatename", "nohashothers", "nosortothers", "uniquenametemplatename",
    "namehashtemplatename", "labelalphanametemplatename",
  ]

  /// The parts of a name for CSL. Where BibTeX counts capitalised words before a small one as "von" ("Ortega y Gasset,
  /// José"), they belong to the family name, as BibLaTeX's users expect and Pandoc reads it.
  private static func name(_ parts: BibTeXName, usePrefix: Bool) -> PersonName {
    let lower = parts.von.prefix { NameWord.isLowerCase(Array($0.utf8)[...]) }
    let family = Array(parts.von.dropFirst(lower.count)) + parts.last
    let particle = text(Array(lower))
    let name = PersonName(
      family: text(family), given: text(parts.first).map(spacedInitials),
      droppingParticle: usePrefix ? nil : particle, nonDroppingParticle: usePrefix ? particle : nil,
      suffix: text(parts.jr))
    return name.withParticlesApart()
  }

  private static func text(_ words: [String]) -> String? {
    if words.isEmpty { return nil }
    var text = LaTeXText.plain(Array(words.joined(separator: " ").utf8))
    while text.last == "," || text.last == " " { text.removeLast() }
    return text.isEmpty ? nil : text
  }

  /// "J.G." as "J. G.", so that both spellings of a name are the same.
  private static func spacedInitials(_ name: String) -> String {
    if !name.contains(".") { return name }
    var result = ""
    var window: [Character] = []
    for character in name {
      if window.count >= 2, window[window.count - 1] == ".", character.isUppercase,
        window[window.count - 2].isUppercase, window.count == 2 || !window[window.count - 3].isLetter
      {
        result.append(" ")
      }
      result.append(character)
      window.append(character)
      if window.count > 3 { window.removeFirst() }
    }
    return result
  }

  /// BibLaTeX's explicit form, `given=Hans, family=Harman, prefix=de la` (BibLaTeX 3.20 §2.3.4); nil for other forms.
  private static func extendedName(_ item: ArraySlice<UInt8>, usePrefix: Bool) -> PersonName? {
    guard item.contains(UInt8(ascii: "=")) else { return nil }
    var values: [String: String] = [:]
    for part in split(item, where: { $0 == UInt8(ascii: ",") }) {
      let part = trimmed(part)
      guard let sign = part.firstIndex(of: UInt8(ascii: "=")) else {
        if values.isEmpty { return nil }
        continue
      }
      let label = String(decoding: trimmed(part[..<sign]), as: UTF8.self).lowercased()
      var value = trimmed(part[(sign + 1)...])
      if value.count >= 2, value.first == UInt8(ascii: "\""), value.last == UInt8(ascii: "\"") {
        value = value.dropFirst().dropLast()
      }
      let text = LaTeXText.plain(Array(value))
      values[label] = label == "given" ? values[label].map { "\($0) \(text)" } ?? text : text
    }
    guard values["family"] != nil || values["given"] != nil else { return nil }
    let keepsPrefix = values["useprefix"].map { $0 == "true" } ?? usePrefix
    let name = PersonName(
      family: values["family"], given: values["given"], droppingParticle: keepsPrefix ? nil : values["prefix"],
      nonDroppingParticle: keepsPrefix ? values["prefix"] : nil, suffix: values["suffix"])
    return name.withParticlesApart()
  }

  /// Whether a name stands in braces as a whole, which marks the name of a body.
  private static func isOneGroup(_ item: ArraySlice<UInt8>) -> Bool {
    guard item.first == UInt8(ascii: "{") else { return false }
    // A special character such as `{\'E}mile` is no group in this sense, but `{\TeX{} Users Group}` is one.
    var depth = 0
    for place in item.indices {
      if item[place] == UInt8(ascii: "{") { depth += 1 }
      if item[place] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return place == item.endIndex - 1 }
    }
    return true
  }
}

/// Bytes without the white space around them.
func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard let start = bytes.firstIndex(where: { $0 > 0x20 }), let end = bytes.lastIndex(where: { $0 > 0x20 }) else {
    return []
  }
  return bytes[start...end]
}
