import JSON
import JSONRPC
import LanguageServerProtocol

/// A text with `⟦ranges⟧` and a `‸` for the caret, without them, and where they were.
package struct Marked {
  package private(set) var text = ""
  /// In characters of `text.unicodeScalars`.
  package private(set) var caret = 0
  package private(set) var ranges: [(start: Int, end: Int)] = []

  package init(_ marked: String) {
    var scalars = String.UnicodeScalarView()
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "‸": caret = scalars.count
      case "⟦": start = scalars.count
      case "⟧": ranges.append((start, scalars.count))
      default: scalars.append(scalar)
      }
    }
    text = String(scalars)
  }

  /// Where a character is, counted by another way than the server's: with Swift's own views of the string.
  package func position(_ index: Int, _ encoding: PositionEncodingKind) -> JSONValue {
    let scalars = Array(text.unicodeScalars)
    var line = 0
    var lineStart = 0
    for place in 0..<index {
      let isEnd =
        scalars[place] == "\n" || (scalars[place] == "\r" && (place + 1 == scalars.count || scalars[place + 1] != "\n"))
      if isEnd {
        line += 1
        lineStart = place + 1
      }
    }
    var before = String.UnicodeScalarView()
    before.append(contentsOf: scalars[lineStart..<index])
    let column =
      switch encoding {
      case .utf8: String(before).utf8.count
      case .utf16: String(before).utf16.count
      case .utf32: before.count
      }
    return ["line": JSONValue(integerLiteral: line), "character": JSONValue(integerLiteral: column)]
  }

  package func position(in encoding: PositionEncodingKind) -> JSONValue { position(caret, encoding) }

  package func ranges(in encoding: PositionEncodingKind) -> [JSONValue] {
    ranges.map { ["start": position($0.start, encoding), "end": position($0.end, encoding)] }
  }
}
