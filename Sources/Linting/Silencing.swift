import Model
import SourceText

/// Which findings the comments of a document silence, and which of these comments silence any.
///
/// Findings and comments are looked up by their places, not each held against each: one paragraph may have thousands of
/// both.
struct Silencing {
  /// What is said of one rule by its name, or by its code.
  private struct Scopes {
    /// Where the scopes of comments start, in order, and the one among those up to each that reaches furthest.
    var starts: [ByteOffset] = []
    var furthest: [Suppression] = []
    /// Where findings start, in order; and those that were added one by one, in the order from last to first.
    var places: [ByteOffset] = []
    var addedPlaces: [ByteOffset] = []
  }

  /// By the names that comments give.
  private var scopes: [String: Scopes] = [:]

  private let text: SourceText

  init(_ suppressions: [Suppression], in text: SourceText) {
    self.text = text
    for suppression in suppressions.sorted(by: { $0.scope.start < $1.scope.start }) {
      for name in suppression.rules {
        let before = scopes[name.text]?.furthest.last
        let furthest = before.map { $0.scope.end >= suppression.scope.end ? $0 : suppression } ?? suppression
        scopes[name.text, default: Scopes()].starts.append(suppression.scope.start)
        scopes[name.text]?.furthest.append(furthest)
      }
    }
  }

  /// Takes in findings, to know which comments they need.
  mutating func add(_ findings: [Finding]) {
    for finding in findings {
      for name in [finding.rule, finding.code] { scopes[name]?.places.append(finding.range.start) }
    }
    for name in scopes.keys { scopes[name]?.places.sort() }
  }

  /// Takes in a finding before those that were so added.
  mutating func add(before finding: Finding) {
    for name in [finding.rule, finding.code] { scopes[name]?.addedPlaces.append(finding.range.start) }
  }

  func silences(_ finding: Finding) -> Bool {
    let place = finding.range.start
    return [finding.rule, finding.code].contains { name in
      guard let scopes = scopes[name] else { return false }
      let next = scopes.starts.partitioningIndex { $0 > place }
      return next > 0 && scopes.furthest[next - 1].silences(place, in: text)
    }
  }

  /// Whether a name in a comment silences any of the findings.
  func needs(_ name: Suppression.Name, of suppression: Suppression) -> Bool {
    guard let scopes = scopes[name.text] else { return false }
    let start = suppression.scope.start
    let first = scopes.places.partitioningIndex { $0 >= start }
    if first < scopes.places.count, suppression.silences(scopes.places[first], in: text) { return true }
    let end = scopes.addedPlaces.partitioningIndex { $0 < start }
    return end > 0 && suppression.silences(scopes.addedPlaces[end - 1], in: text)
  }
}
