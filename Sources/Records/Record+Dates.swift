import Chronology
import SourceText

/// A date of a record and where it stands.
package struct DatedPlace: Hashable, Sendable {
  package let date: HistoricalDate
  package let range: ByteRange
}

extension Record {
  /// The dated values of a field, in order, well-formed or not.
  package func datedValues(_ field: String) -> [DatedValue] { fields(field).flatMap(\.value.dates) }

  /// The date with the earliest first day among those of the first of some fields that has any.
  package func earliestDate(of fields: [String]) -> DatedPlace? {
    for field in fields {
      let dates = places(field)
      if dates.contains(where: { $0.date.bounds.earliest.day == nil }) { return nil }
      if let first = dates.min(by: {
        ($0.date.bounds.earliest.day?.value ?? 0) < ($1.date.bounds.earliest.day?.value ?? 0)
      }) {
        return first
      }
    }
    return nil
  }

  /// The date with the latest last day among those of the first of some fields that has any.
  package func latestDate(of fields: [String]) -> DatedPlace? {
    for field in fields {
      let dates = places(field)
      if dates.contains(where: { $0.date.bounds.latest.day == nil }) { return nil }
      if let last = dates.max(by: { ($0.date.bounds.latest.day?.value ?? 0) < ($1.date.bounds.latest.day?.value ?? 0) })
      {
        return last
      }
    }
    return nil
  }

  /// Some bounds and those of the other reckonings that a field gives: whoever goes by one of them is right.
  package func reckoned(_ own: DateBounds, or field: String?) -> DateBounds {
    guard let field else { return own }
    return datedValues(field).reduce(own) { bounds, value in
      bounds.union(value.date?.outerBounds ?? DateBounds(earliest: .unknown, latest: .unknown))
    }
  }

  private func places(_ field: String) -> [DatedPlace] {
    datedValues(field).compactMap { value in value.customary.map { DatedPlace(date: $0, range: value.dateRange) } }
  }

  /// Whether a name of the polity also means a region, so that it says nothing about a time.
  package func isGeographic(_ name: String) -> Bool {
    if name.isEmpty { return false }
    return fields("geography").contains { $0.value.mentions.contains { $0.name == name } }
  }
}
