/// Text of one style in a line of a terminal.
struct TerminalRun {
  enum Style { case plain, bold, italic, faint }

  let text: String
  let style: Style

  /// Words, and one space for each stretch of white space between them.
  var words: [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      if character == " " || character == "\n" || character == "\t" {
        if !word.isEmpty { words.append(word) }
        word = ""
        if words.last != " " { words.append(" ") }
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  func painted(_ text: String, _ ink: Ink) -> String {
    switch style {
    case .plain: text
    case .bold: ink.bold(text)
    case .italic: ink.italic(text)
    case .faint: ink.faint(text)
    }
  }
}
