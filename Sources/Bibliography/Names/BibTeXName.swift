/// A name as BibTeX takes it apart: words in four parts, still as TeX.
///
/// The rules are those of Oren Patashnik, "BibTeXing" (1988), §4: `First von Last`, `von Last, First` and
/// `von Last, Jr, First`, where words that begin in lower case are "von".
struct BibTeXName: Hashable, Sendable {
  var first: [String] = []
  var von: [String] = []
  var last: [String] = []
  var jr: [String] = []
  /// More than two commas, or a comma without a name before it.
  var isMalformed = false

  init() {}

  init(_ name: ArraySlice<UInt8>) {
    let sections = split(name) { $0 == UInt8(ascii: ",") }.map(words)
    switch sections.count {
    case 0: isMalformed = true
    case 1:
      let words = sections[0]
      guard let lastWord = words.last else {
        isMalformed = true
        return
      }
      let before = words.dropLast()
      let isLower = before.map { NameWord.isLowerCase($0) }
      if let vonStart = isLower.firstIndex(of: true), let vonEnd = isLower.lastIndex(of: true) {
        first = strings(words[..<vonStart])
        von = strings(words[vonStart...vonEnd])
        last = strings(words[(vonEnd + 1)...])
      } else {
        first = strings(before)
        last = [string(lastWord)]
      }
    default:
      let family = sections[0]
      if let vonEnd = family.dropLast().lastIndex(where: { NameWord.isLowerCase($0) }) {
        von = strings(family[...vonEnd])
        last = strings(family[(vonEnd + 1)...])
      } else {
        last = strings(family[...])
      }
      if sections.count > 2 { jr = strings(sections[1][...]) }
      first = sections[(sections.count > 2 ? 2 : 1)...].flatMap { strings($0[...]) }
      isMalformed = sections.count > 3 || (family.isEmpty && first.isEmpty)
    }
  }

  /// The words of a section: what white space and ties separate outside of braces.
  private func words(_ section: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    split(section) { $0 <= 0x20 || $0 == UInt8(ascii: "~") }.filter { !$0.isEmpty }
  }

  private func string(_ word: ArraySlice<UInt8>) -> String { String(decoding: word, as: UTF8.self) }
  private func strings(_ words: ArraySlice<ArraySlice<UInt8>>) -> [String] { words.map(string) }
}

/// Takes bytes apart where a separator stands outside of braces.
func split(_ bytes: ArraySlice<UInt8>, where isSeparator: (UInt8) -> Bool) -> [ArraySlice<UInt8>] {
  var parts: [ArraySlice<UInt8>] = []
  var start = bytes.startIndex
  var depth = 0
  for place in bytes.indices {
    let byte = bytes[place]
    if byte == UInt8(ascii: "{") {
      depth += 1
    } else if byte == UInt8(ascii: "}") {
      depth = max(0, depth - 1)
    } else if depth == 0, isSeparator(byte) {
      parts.append(bytes[start..<place])
      start = place + 1
    }
  }
  parts.append(bytes[start...])
  return parts
}
