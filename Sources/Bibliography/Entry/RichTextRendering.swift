extension RichText {
  /// The text as Markdown, with what has a meaning there escaped.
  package var markdown: String {
    runs.map { run in
      var text = ""
      for character in run.text {
        if "\\`*_[]<>".contains(character) { text += "\\" }
        text.append(character)
      }
      if run.style.contains(.superscript) { text = "<sup>\(text)</sup>" }
      if run.style.contains(.subscript) { text = "<sub>\(text)</sub>" }
      let marks = (run.style.contains(.bold) ? "**" : "") + (run.style.contains(.italic) ? "*" : "")
      return Self.enclose(text, marks)
    }.joined()
  }

  /// Emphasis must touch its words, so spaces at the edges stay outside.
  private static func enclose(_ text: String, _ marks: String) -> String {
    guard !marks.isEmpty, let first = text.firstIndex(where: { $0 != " " }),
      let last = text.lastIndex(where: { $0 != " " })
    else { return text }
    let after = text.index(after: last)
    return "\(text[..<first])\(marks)\(text[first..<after])\(String(marks.reversed()))\(text[after...])"
  }

  /// The text as HTML.
  package var html: String {
    runs.map { run in
      var text = ""
      for character in run.text {
        switch character {
        case "&": text += "&amp;"
        case "<": text += "&lt;"
        case ">": text += "&gt;"
        default: text.append(character)
        }
      }
      let tags: [(Style, String, String)] = [
        (.superscript, "<sup>", "</sup>"), (.subscript, "<sub>", "</sub>"), (.italic, "<i>", "</i>"),
        (.bold, "<b>", "</b>"), (.smallCaps, "<span style=\"font-variant: small-caps\">", "</span>"),
      ]
      for (style, opening, closing) in tags where run.style.contains(style) { text = opening + text + closing }
      return text
    }.joined()
  }
}
