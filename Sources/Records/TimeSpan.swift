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
    let fields = Fields(ofKind: record.kindName)
    guard let first = record.earliestDate(of: fields.first) else { return nil }
    guard let end = fields.last else {
      self.init(first.date, at: first.range)
      return
    }
    if let last = record.latestDate(of: [end]) {
      self.init(from: first, until: last)
    } else {
      self.init(since: first)
    }
  }

  /// The fields that say when things of a kind were.
  private struct Fields {
    /// The first of these that a record has.
    let first: [String]
    /// The end of what lasts.
    let last: String?

    init(ofKind kind: String) {
      switch kind {
      case "treaty": (first, last) = (["signed", "opened", "date"], nil)
      case "polity", "period": (first, last) = (["from"], "until")
      case "person": (first, last) = (["born"], "died")
      default: (first, last) = (["date"], nil)
      }
    }
  }

  /// The fields that say when things of a kind were.
  static func fields(ofKind kind: String) -> [String] {
    let fields = Fields(ofKind: kind)
    return fields.first + [fields.last].compactMap(\.self)
  }
}

extension Record {
  /// When the thing was, as far as the record's own fields say.
  package var timeSpan: TimeSpan? { TimeSpan(of: self) }

  /// The days of its span, from the earliest to the latest reckoning of its ends.
  package var reckonedBounds: DateBounds? {
    timeSpan.map { reckoned(reckoned($0.bounds, or: "also-from"), or: "also-until") }
  }
}
