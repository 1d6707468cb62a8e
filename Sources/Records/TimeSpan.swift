import Chronology
import SourceText

/// When the thing that a record tells of was, as far as its own fields say.
package struct TimeSpan: Hashable, Sendable {
  /// With what a doubt about a date allows.
  package let bounds: DateBounds
  /// For people: "8 September 1951".
  package let words: String
  /// The date or dates in the document.
  package let range: ByteRange

  package init(_ date: HistoricalDate, at range: ByteRange) {
    bounds = date.outerBounds
    words = date.words
    self.range = range
  }

  private init(from first: DatedPlace, until last: DatedPlace) {
    bounds = DateBounds(earliest: first.date.outerBounds.earliest, latest: last.date.outerBounds.latest)
    words = "\(first.date.words) to \(last.date.words)"
    range = first.range
  }

  private init(since first: DatedPlace) {
    bounds = DateBounds(earliest: first.date.outerBounds.earliest, latest: .open)
    words = "since \(first.date.words)"
    range = first.range
  }

  /// The span of a record: its date; a treaty's signature; the life of a person, state or period. `nil` without dates.
  fileprivate init?(of record: Record) {
    switch record.kindName {
    case "treaty":
      guard let signed = record.earliestDate(of: ["signed", "opened", "date"]) else { return nil }
      self.init(signed.date, at: signed.range)
    case "polity", "period":
      guard let first = record.earliestDate(of: ["from"]) else { return nil }
      if let last = record.latestDate(of: ["until"]) {
        self.init(from: first, until: last)
      } else {
        self.init(since: first)
      }
    case "person":
      guard let first = record.earliestDate(of: ["born"]) else { return nil }
      if let last = record.latestDate(of: ["died"]) {
        self.init(from: first, until: last)
      } else {
        self.init(since: first)
      }
    default:
      guard let date = record.earliestDate(of: ["date"]) else { return nil }
      self.init(date.date, at: date.range)
    }
  }
}

extension Record {
  /// When the thing was, as far as the record's own fields say.
  package var timeSpan: TimeSpan? { TimeSpan(of: self) }
}
