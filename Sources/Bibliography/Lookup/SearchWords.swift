/// The words by which an entry is found, in small letters without accents.
struct SearchWords {
  var key: [UInt8] = []
  var names: [UInt8] = []
  var title: [UInt8] = []
  var year: [UInt8] = []

  /// Writes the words with a space before each and a sign before each further part.
  func write(to text: inout [UInt8]) {
    for (part, words) in [key, names, title, year].enumerated() {
      if part > 0 { text.append(UInt8(truncatingIfNeeded: part)) }
      text.append(0x20)
      text += words
    }
  }

  /// A text in small letters without accents, with one space between its words; what is no letter or digit divides words.
  static func folded(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { folded($0) }
  }

  static func folded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var hasOthers = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): result.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): result.append(byte)
      case 0x80...:
        hasOthers = true
        result.append(byte)
      case UInt8(ascii: "'"): break
      default: if result.last != 0x20, !result.isEmpty { result.append(0x20) }
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return hasOthers ? withoutAccents(result) : result
  }

  private static func withoutAccents(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x80 {
        result.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if let base = LaTeXAccent.base(of: scalar) {
        result += String(base).lowercased().utf8
      } else if scalar.properties.generalCategory == .nonspacingMark {
        continue
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        result += scalar.properties.lowercaseMapping.utf8
      } else if result.last != 0x20 {
        result.append(0x20)
      }
    }
    return result
  }
}

extension BibliographyFile {
  /// The words by which an entry is found.
  func searchWords(_ number: Int) -> SearchWords {
    if let words = bibSearchWords(number) { return words }
    guard let entry = entry(number) else { return SearchWords() }
    var words = SearchWords()
    words.key = SearchWords.folded(entry.key)
    words.names = SearchWords.folded(entry.creators.map(\.inverted).joined(separator: " "))
    words.title = SearchWords.folded(entry.title ?? "")
    words.year = SearchWords.folded(entry.year.map(String.init) ?? entry.issued?.text ?? "")
    return words
  }
}

extension BibDocument {
  /// The words of an entry, straight from its own fields: resolving 72,000 entries would take longer than anybody waits.
  func searchWords(ofItem item: Int) -> SearchWords {
    var words = SearchWords()
    words.key = SearchWords.folded(source[items[item].keyRange])
    for field in items[item].fields {
      let name = source[fields[field].nameRange(in: items[item])]
      switch name.count {
      case 6 where isName(name, "author") || isName(name, "editor"):
        words.names += (words.names.isEmpty ? [] : [0x20]) + foldedText(ofField: field, of: item)
      case 5 where isName(name, "title"): words.title = foldedText(ofField: field, of: item)
      case 4 where isName(name, "date") || isName(name, "year"):
        if words.year.isEmpty { words.year = foldedText(ofField: field, of: item) }
      default: break
      }
    }
    return words
  }

  private func isName(_ written: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { written.elementsEqual($0) { $0 | 0x20 == $1 } }
  }

  private func foldedText(ofField field: Int, of item: Int) -> [UInt8] {
    let text = text(ofField: field, of: item)
    if text.contains(UInt8(ascii: "\\")) { return SearchWords.folded(LaTeXText.plain(text)) }
    // Braces inside of words keep case and divide nothing.
    return SearchWords.folded(text.contains(UInt8(ascii: "{")) ? text.filter { $0 != 0x7B && $0 != 0x7D } : text)
  }
}
