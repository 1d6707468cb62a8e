import Chronology

/// A date of a source: what was written, and what it means as far as that can be known.
package struct SourceDate: Hashable, Sendable {
  /// The date as written, for people: "1951-09-08", "c. 1450", "n.d."
  package let text: String
  /// The date, where one can be read; also what can be saved of a malformed one.
  package let date: HistoricalDate?
  /// Whether the text is prose or malformed, so that only the words themselves are faithful.
  package let isLiteral: Bool

  package init(text: String, date: HistoricalDate?, isLiteral: Bool = false) {
    self.text = text
    self.date = date
    self.isLiteral = isLiteral
  }

  package init(_ edtf: EDTF) { self.init(text: edtf.description, date: HistoricalDate(edtf)) }

  /// The year for a short reference: the first one where there are two.
  package var year: Int? { first?.year.number }

  /// Whether the date is said to be approximate or uncertain.
  package var isCirca: Bool { date.map { !$0.edtf.qualification.isEmpty } ?? false }

  /// The date, or the first date of an interval.
  package var first: EDTFDate? {
    switch date?.edtf {
    case .date(let date), .dateTime(let date, _): date
    case .interval(let interval):
      if case .date(let date) = interval.start {
        date
      } else if case .date(let date) = interval.end {
        date
      } else {
        nil
      }
    case .set(let set):
      switch set.members.first {
      case .date(let date), .range(let date, _), .upTo(let date), .from(let date): date
      case nil: nil
      }
    case nil: nil
    }
  }

  /// The last date of an interval that has one.
  package var last: EDTFDate? {
    if case .interval(let interval) = date?.edtf, case .date = interval.start, case .date(let date) = interval.end {
      return date
    }
    return nil
  }
}
