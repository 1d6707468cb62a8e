import SourceText
import Syntax

/// One line of a record as it stands in a document.
struct RecordLine {
  enum Role: Hashable {
    case opener
    /// The first line of the field with this number.
    case field(Int)
    case continuation(Int)
    case comment
    case malformed
    case blank
    case closer
  }

  let role: Role
  /// The line with the markers of containers before it, without its line ending; of the opener, from the fence.
  let range: ByteRange
  /// Where the next line starts.
  let end: ByteOffset
  /// What the line says, without markers, indentation and white space at its end; empty on a blank line.
  let content: ByteRange
  /// The white space that makes a line continue a field.
  let indentation: ByteRange?
}

extension RecordLine {
  /// The lines of a record, from its opening to its closing fence.
  static func lines(of record: SyntaxNode) -> [RecordLine] {
    var lines: [RecordLine] = []
    var start = record.range.start
    var role = Role.blank
    var content: ByteRange?
    var lastSpace: ByteRange?
    var indentation: ByteRange?
    var field = -1

    func line(endingAt end: ByteOffset, next: ByteOffset) -> RecordLine {
      let start = role == .opener ? content?.start ?? start : start
      return RecordLine(
        role: role, range: ByteRange(start, end), end: next, content: content ?? ByteRange(at: end),
        indentation: indentation)
    }
    for node in record.descendants {
      switch node.kind {
      case .lineEnding:
        lines.append(line(endingAt: node.range.start, next: node.range.end))
        (start, role, content, lastSpace, indentation) = (node.range.end, .blank, nil, nil, nil)
        continue
      case .whitespace:
        lastSpace = node.range
        continue
      case .field, .delimiter: continue
      case .fence: role = lines.isEmpty ? .opener : .closer
      case .fieldName:
        field += 1
        role = .field(field)
      case .fieldValue where content == nil:
        role = .continuation(field)
        indentation = lastSpace
      case .recordComment: role = .comment
      case .malformedField: role = .malformed
      default: break
      }
      content = content.map { $0.union(node.range) } ?? node.range
    }
    if content != nil { lines.append(line(endingAt: record.range.end, next: record.range.end)) }
    return lines
  }

  /// Whether two lines play the same part, whichever field it is.
  static func isSame(_ left: Role, _ right: Role) -> Bool {
    switch (left, right) {
    case (.field, .field), (.continuation, .continuation): true
    default: left == right
    }
  }
}
