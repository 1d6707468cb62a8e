import Records
import SourceText
import Syntax
import Vocabulary

/// What makes one record canonical, and what its lines then are.
struct RecordFormatting {
  /// In order, in the coordinates of the document as it is.
  let edits: [ByteEdit]
  /// The lines after the edits: what each is, and what it says.
  let lines: [(role: RecordLine.Role, content: ArraySlice<UInt8>)]

  /// A record without closing fence stays as it is: where it ends is a guess.
  init(_ syntax: RecordSyntax, in tree: SyntaxTree) {
    let text = tree.text
    let lines = RecordLine.lines(of: syntax.node)
    let isWhole = syntax.isClosed && lines.first?.role == .opener && lines.last?.role == .closer && lines.count > 1
    if !isWhole {
      edits = []
      self.lines = lines.map { ($0.role, text[$0.content]) }
      return
    }
    let record = Record(syntax, vocabulary: tree.vocabulary)
    let fields = Array(syntax.fields)
    // A line that is none may belong to the field before it, so all stay where they are.
    let mayMove = !lines.contains { $0.role == .malformed }
    let id = mayMove ? IDField(record) : nil

    var spacing = SpacingEdits(text)
    for line in lines {
      switch line.role {
      case .opener: spacing.add(opener: syntax, on: line, adding: id?.isWrittenAbove == false ? record.id : nil)
      case .field(let field):
        spacing.add(fields[field], on: line)
        spacing.add(valueOf: record.fields[field], fields[field])
      default: spacing.add(line)
      }
    }
    let spaced = spacing.edits.sorted { $0.range < $1.range }
    var order = Array(lines.indices)
    if mayMove, let kind = record.kind {
      order = canonicalOrder(lines, of: record.fields, kind: kind, without: id?.field)
    }
    self.lines = order.map { index in
      let line = lines[index]
      let content = ByteRange(line.content.start, line.range.end)
      return (line.role, withoutTrailingSpace(text.bytes(of: content, after: spaced)[...]))
    }
    edits = text.moving(lines, to: order, after: spaced)
  }
}

/// The field `id`, where the opening line says the same or can.
private struct IDField {
  let field: Int
  let isWrittenAbove: Bool

  init?(_ record: Record) {
    guard record.kind != nil, let id = record.id, record.fields("id").count == 1,
      let field = record.fields.firstIndex(where: { $0.name == "id" })
    else { return nil }
    let written = record.fields[field].string
    let isSame = written == id || written == "#\(id)"
    if !isSame || !isID(id) { return nil }
    self.field = field
    isWrittenAbove = record.attributesRange != nil
  }
}

/// Whether attributes can hold a name: a letter, then letters, digits, `-` and `_`.
private func isID(_ name: String) -> Bool {
  let scalars = name.unicodeScalars
  return scalars.first?.properties.isAlphabetic == true
    && scalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_" }
}

private func withoutTrailingSpace(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  bytes.dropLast(bytes.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count)
}

extension SourceText {
  /// The bytes of a range after some edits, which are in order.
  func bytes(of range: ByteRange, after edits: [ByteEdit]) -> [UInt8] {
    var bytes: [UInt8] = []
    var place = range.start
    var index = edits.partitioningIndex { $0.range.start >= range.start }
    while index < edits.count, edits[index].range.end <= range.end {
      let edit = edits[index]
      index += 1
      bytes += self[ByteRange(place, edit.range.start)]
      bytes += edit.replacement
      place = edit.range.end
    }
    return bytes + self[ByteRange(place, range.end)]
  }

  /// Edits that put lines into another order or take some out: those that are given, but for one that replaces the lines
  /// between the first and the last that move.
  fileprivate func moving(_ lines: [RecordLine], to order: [Int], after edits: [ByteEdit]) -> [ByteEdit] {
    var first = 0
    while first < order.count, order[first] == first { first += 1 }
    if first == lines.count { return edits }
    var kept = 0
    while kept < order.count - first, order[order.count - 1 - kept] == lines.count - 1 - kept { kept += 1 }
    let moved = ByteRange(lines[first].range.start, lines[lines.count - 1 - kept].end)
    let replacement = order[first..<order.count - kept].flatMap { index in
      bytes(of: ByteRange(lines[index].range.start, lines[index].end), after: edits)
    }
    let before = edits.filter { $0.range.end <= moved.start }
    return before + [ByteEdit(moved, replacement)] + edits.filter { $0.range.start >= moved.end }
  }
}
