import SourceText
import Syntax

/// Collects edits that put the right white space between the parts of a record.
struct SpacingEdits {
  let text: SourceText
  private(set) var edits: [ByteEdit] = []

  init(_ text: SourceText) { self.text = text }

  /// Puts `wanted` between two places, if something else stands there.
  mutating func put(_ wanted: String, between start: ByteOffset, and end: ByteOffset) {
    let range = ByteRange(start, end)
    if !text[range].elementsEqual(wanted.utf8) { edits.append(ByteEdit(range, wanted)) }
  }

  /// The fence, the kind and the attributes: ` ```treaty {#id} `.
  ///
  /// - Parameter id: an id to write where no attributes stand.
  mutating func add(opener record: RecordSyntax, on line: RecordLine, adding id: String?) {
    guard let kind = record.kindNode, let fence = record.node.first(.fence) else { return }
    put("", between: fence.range.end, and: kind.range.start)
    if let id {
      put(" {#\(id)}", between: kind.range.end, and: line.range.end)
      return
    }
    put("", between: line.content.end, and: line.range.end)
    guard let attributes = record.attributes else { return }
    put(" ", between: kind.range.end, and: attributes.range.start)
    guard let id = record.idNode else { return }
    put("{#", between: attributes.range.start, and: id.range.start)
    if let rest = attributes.first(.text), !rest.range.isEmpty {
      put(" ", between: id.range.end, and: rest.range.start)
      put("}", between: rest.range.end, and: attributes.range.end)
    } else {
      put("}", between: id.range.end, and: attributes.range.end)
    }
  }

  /// The colon, which an input method may have made a wide one, and one space after it.
  mutating func add(_ field: FieldSyntax, on line: RecordLine) {
    let value = field.values.first.flatMap { $0.range.start < line.range.end ? $0.range.start : nil }
    put(value == nil ? ":" : ": ", between: field.name.range.end, and: value ?? line.content.end)
    put("", between: line.content.end, and: line.range.end)
  }

  /// Any other line.
  mutating func add(_ line: RecordLine) {
    if let indentation = line.indentation { put("  ", between: indentation.start, and: indentation.end) }
    var end = line.content.end
    if line.role == .blank {
      let spaces = text[line.range].reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
      end = line.range.end + ByteCount(-spaces)
    }
    put("", between: end, and: line.range.end)
  }
}
