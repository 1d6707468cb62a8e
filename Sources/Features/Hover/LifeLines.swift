import Chronology
import Model
import Records

/// Fields of a polity that its life says.
let lifeFields: Set<String> = ["from", "until", "predecessor", "successor"]

/// When a state was, and its neighbours in time with their years, whichever of the two says so.
func lifeLines(of record: Record, in workspace: WorkspaceModel?) -> [String] {
  var lines: [String] = []
  if let span = record.timeSpan {
    lines.append("**Existed** \(span.words)\(duration(of: span).map { " (\($0))" } ?? "")")
  }
  let before = neighbours(of: record, named: "predecessor", naming: "successor", in: workspace)
  if !before.isEmpty { lines.append("**Before** \(listed(before, atMost: 6, separator: ", "))") }
  let after = neighbours(of: record, named: "successor", naming: "predecessor", in: workspace)
  if !after.isEmpty { lines.append("**After** \(listed(after, atMost: 6, separator: ", "))") }
  return lines
}

private func duration(of span: TimeSpan) -> String? {
  guard let first = span.bounds.earliest.day, let last = span.bounds.latest.day else { return nil }
  let years = (last - first) / 365
  return years > 1 ? "\(years) years" : nil
}

private func neighbours(
  of record: Record, named own: String, naming reverse: String, in workspace: WorkspaceModel?
) -> [String] {
  var seen: Set<String> = []
  var found: [(start: Int, words: String)] = []
  func add(_ name: String, _ other: Record?) {
    guard !name.isEmpty, seen.insert(other?.id ?? name).inserted else { return }
    let bounds = other?.timeSpan?.bounds
    found.append((bounds?.earliest.day?.value ?? .max, "\(name)\(other?.yearsInParentheses ?? "")"))
  }
  for mention in record.mentions(own) {
    add(describe(mention, in: workspace), workspace?.definition(of: mention)?.record)
  }
  for other in record.id.flatMap({ workspace?.gazetteer.record(id: $0) })?.mentioning ?? []
  where other.kindName == "polity" && other.record.mentions(reverse).contains(where: { $0.id == record.id }) {
    add(other.shortTitle, other.record)
  }
  return found.sorted { $0.start < $1.start }.map(\.words)
}

extension Record {
  /// " (1721–1917)", " (since 1991)".
  var yearsInParentheses: String {
    guard let bounds = timeSpan?.bounds else { return "" }
    func year(_ day: DayNumber) -> String {
      let year = GregorianCalendar.components(of: day).year
      return year > 0 ? "\(year)" : "\(1 - year) BC"
    }
    switch (bounds.earliest.day, bounds.latest.day) {
    case (let first?, let last?):
      let (first, last) = (year(first), year(last))
      return first == last ? " (\(first))" : " (\(first)–\(last))"
    case (let first?, nil): return " (since \(year(first)))"
    default: return ""
    }
  }
}
