import Chronology
import SourceText
import Vocabulary

/// One field of a record, read as its kind says.
package struct Field: Hashable, Sendable {
  package let name: String
  package let nameRange: ByteRange
  /// From the first byte of the value to the last, over continuation lines; empty after the colon where there is none.
  package let valueRange: ByteRange
  /// From the name to the end of the last line, without its line ending.
  package let range: ByteRange
  /// What the vocabulary says of it; `nil` for a field that the kind has not.
  package let description: FieldDescription?
  package let text: FieldText
  package let value: FieldValue
  /// Whether a full-width colon `：` stands between name and value.
  package let hasFullWidthColon: Bool

  /// The value as it is written, continuation lines joined by a space.
  package var string: String { text.string }
}

/// What the value of a field says.
package enum FieldValue: Hashable, Sendable {
  case text
  /// A date with its equivalents, and what is left of the value.
  case date(DatedValue)
  /// A date if there is one, and who acted or where.
  case action(DatedValue?, actors: [Mention])
  case references([Mention])
  case relation([TemporalRelation])
  case list([Mention])
}

/// One item of a list of references: `#id`, a plain name, or a name with an id: `Japan (#japan)`.
package struct Mention: Hashable, Sendable {
  /// The words as they stand, without an id.
  package let name: String
  package let range: ByteRange
  /// The id without `#`, if one is given.
  package let id: String?
  /// The id with its `#`; equal to ``range`` for a plain name.
  package let idRange: ByteRange
}

/// What an event is before, after or within: a record or a date, and how far away.
package struct TemporalRelation: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    case record(Mention)
    case date(DatedValue)
  }

  package let target: Target
  /// Words after the target: "3 days", "within 2 years".
  package let distance: String
  package let distanceRange: ByteRange
  package let range: ByteRange
}

extension FieldValue {
  /// The records and names in the value, in order.
  package var mentions: [Mention] {
    switch self {
    case .text, .date: []
    case .action(_, let actors): actors
    case .references(let mentions), .list(let mentions): mentions
    case .relation(let relations):
      relations.compactMap { if case .record(let mention) = $0.target { mention } else { nil } }
    }
  }

  /// The dates in the value, in order.
  package var dates: [DatedValue] {
    switch self {
    case .date(let dated): [dated]
    case .action(let dated, _): dated.map { [$0] } ?? []
    case .relation(let relations):
      relations.compactMap { if case .date(let dated) = $0.target { dated } else { nil } }
    case .text, .references, .list: []
    }
  }
}
