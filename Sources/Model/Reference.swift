import Records
import SourceText

/// A use of something by its id: a link, or an `#id` in a field.
package struct Reference: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    /// A link in prose with its destination.
    case link
    /// A link in prose with a label, whose definition has the destination: `[text][label]`, `[label]`.
    case labelled
    /// The definition of a label: `[label]: #id`.
    case definition
    /// An item of a record's field: the indices of the record and of the field.
    case field(record: Int, field: Int)
  }

  package let place: Place
  /// The whole link, or the item with its `#`.
  package let range: ByteRange
  /// The text of a link between its brackets, or the label of a definition; empty at the same place for a field.
  package let textRange: ByteRange
  /// The text of a link without markup.
  package let text: String
  /// The path before `#`, if there is one.
  package let path: String?
  /// The path's bytes; empty where there is none.
  package let pathRange: ByteRange
  /// What stands after `#`, up to a dot; `nil` for a link to a whole file.
  package let id: String?
  /// The id's bytes; those of the label where the definition has the id, empty where the text of the link is the label.
  package let idRange: ByteRange
  /// The field after the dot of a property reference.
  package let property: String?
  package let propertyRange: ByteRange

  package init(
    place: Place, range: ByteRange, textRange: ByteRange, text: String, path: String?, pathRange: ByteRange,
    id: String?,
    idRange: ByteRange, property: String?, propertyRange: ByteRange
  ) {
    self.place = place
    self.range = range
    self.textRange = textRange
    self.text = text
    self.path = path
    self.pathRange = pathRange
    self.id = id
    self.idRange = idRange
    self.property = property
    self.propertyRange = propertyRange
  }

  /// All that stands after `#`: an id that attributes or raw HTML give may have a dot in it.
  package var anchor: String? { property.map { "\(id ?? "").\($0)" } ?? id }

  /// Whether it is a link in prose, whose text is read.
  package var isLink: Bool { place == .link || place == .labelled }
}

/// A date written out as a link: `[late in the 1730s](date:173X~)`.
package struct DateSpan: Hashable, Sendable {
  /// The whole link.
  package let range: ByteRange
  package let textRange: ByteRange
  /// What follows `date:`.
  package let value: DatedPart
}
