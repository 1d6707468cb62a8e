/// The markup of text in CSL-JSON: a few HTML tags.
enum CSLMarkup {
  static func read(_ text: String) -> RichText {
    if !text.utf8.contains(UInt8(ascii: "<")) { return RichText(text) }
    var result = RichText()
    var styles: [(tag: Substring, style: RichText.Style)] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">"), let tag = tag(rest[rest.index(after: start)..<end]) else {
        let next = rest.index(after: start)
        result.append(String(rest[..<next]), styles.last?.style ?? [])
        rest = rest[next...]
        continue
      }
      result.append(String(rest[..<start]), styles.last?.style ?? [])
      rest = rest[rest.index(after: end)...]
      if tag.isClosing {
        if styles.last?.tag == tag.name { styles.removeLast() }
      } else {
        styles.append((tag.name, (styles.last?.style ?? []).symmetricDifference(tag.style)))
      }
    }
    result.append(String(rest), styles.last?.style ?? [])
    return result
  }

  private static func tag(_ text: Substring) -> (name: Substring, style: RichText.Style, isClosing: Bool)? {
    let isClosing = text.hasPrefix("/")
    let inner = isClosing ? text.dropFirst() : text
    let name = inner.prefix { $0.isLetter }
    switch name {
    case "i": return (name, .italic, isClosing)
    case "b": return (name, .bold, isClosing)
    case "sup": return (name, .superscript, isClosing)
    case "sub": return (name, .subscript, isClosing)
    case "span", "sc": return (name, inner.contains("small-caps") || name == "sc" ? .smallCaps : [], isClosing)
    default: return nil
    }
  }

  static func write(_ text: RichText) -> String {
    var result = ""
    for run in text.runs {
      let tags: [(RichText.Style, String, String)] = [
        (.italic, "<i>", "</i>"), (.bold, "<b>", "</b>"), (.superscript, "<sup>", "</sup>"),
        (.subscript, "<sub>", "</sub>"), (.smallCaps, "<span style=\"font-variant:small-caps;\">", "</span>"),
      ]
      let used = tags.filter { run.style.contains($0.0) }
      result += used.map(\.1).joined() + run.text + used.reversed().map(\.2).joined()
    }
    return result
  }
}
