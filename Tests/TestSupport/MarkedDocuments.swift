import Model
import SourceText

/// Documents written in the notation of all tests: `⟦…⟧` marks a range, `‸` the caret, and a line `%% name` begins another
/// document.
package struct MarkedDocuments {
  package struct Document {
    package let name: String
    package let text: String
    /// The marked ranges, in order of their ends.
    package let ranges: [ByteRange]
    package let caret: ByteOffset?
  }

  package let documents: [Document]

  /// - Parameter name: what the document before the first `%%` line is called.
  package init(_ marked: String, name: String = "document.md") {
    var parts: [(name: String, lines: [Substring])] = [(name, [])]
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("%% ") {
        parts.append((String(line.dropFirst(3)), []))
      } else {
        parts[parts.count - 1].lines.append(line)
      }
    }
    documents = parts.filter { !$0.lines.isEmpty }.map { Self.read($0.lines.joined(separator: "\n"), name: $0.name) }
  }

  private static func read(_ marked: String, name: String) -> Document {
    var bytes: [UInt8] = []
    var ranges: [ByteRange] = []
    var open: [Int] = []
    var caret: ByteOffset?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": ranges.append(ByteRange(open.popLast() ?? bytes.count, bytes.count))
      case "‸": caret = ByteOffset(bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    return Document(name: name, text: String(decoding: bytes, as: UTF8.self), ranges: ranges, caret: caret)
  }
}
