import Records
import Vocabulary

/// Which lines of a record stay, and in which order.
///
/// Fields stand as the vocabulary lists them, those that it does not know at the end; equal names keep their order. What
/// stands before a field, comments and a blank line, goes with it, and so do its continuation lines. Comments at the top
/// that a blank line sets off are the record's own and stay there. Of several blank lines one is left, and none at the
/// top and at the end.
///
/// - Parameter dropped: the number of a field that is taken out.
func canonicalOrder(_ lines: [RecordLine], of fields: [Field], kind: RecordKind, without dropped: Int?) -> [Int] {
  var header: [Int] = []
  var leading: [Int] = []
  var groups: [(position: Int, lines: [Int])] = []

  for index in lines.indices {
    switch lines[index].role {
    case .opener, .closer: break
    case .malformed, .comment: leading.append(index)
    case .blank:
      if groups.isEmpty, header.isEmpty {
        if leading.isEmpty { continue }
        header = leading
        leading = []
      }
      if leading.last.map({ lines[$0].role != .blank }) ?? true { leading.append(index) }
    case .field(let field):
      if field == dropped { continue }
      groups.append((kind.position(ofField: fields[field].name), leading + [index]))
      leading = []
    case .continuation(let field):
      if field != dropped { groups[groups.count - 1].lines.append(index) }
    }
  }
  while let last = leading.last, lines[last].role == .blank { leading.removeLast() }

  let sorted = groups.enumerated().sorted {
    ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
  }.flatMap(\.element.lines)
  let body = header.isEmpty ? Array(sorted.drop { lines[$0].role == .blank }) : header + sorted
  return [0] + body + leading + [lines.count - 1]
}
