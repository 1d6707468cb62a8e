/// A line of a terminal while it is filled.
struct TerminalLine {
  private let indentation: String
  private var runs: [TerminalRun] = []
  /// Cells that are filled, the indentation among them.
  private(set) var width: Int

  init(_ indentation: String) {
    self.indentation = indentation
    width = displayWidth(indentation)
  }

  /// Whether nothing stands behind the indentation.
  var isEmpty: Bool { runs.isEmpty }

  /// Adds text; a space before it is painted only where both sides are of one style.
  mutating func add(_ text: String, style: TerminalRun.Style) {
    width += displayWidth(text)
    if let last = runs.last, last.style == style {
      runs[runs.count - 1] = TerminalRun(text: last.text + text, style: style)
    } else if text.hasPrefix(" ") {
      runs.append(TerminalRun(text: " ", style: .plain))
      runs.append(TerminalRun(text: String(text.dropFirst()), style: style))
    } else {
      runs.append(TerminalRun(text: text, style: style))
    }
  }

  func painted(_ ink: Ink) -> String { indentation + runs.map { $0.painted($0.text, ink) }.joined() }
}
