/// One meaning of a date in prose: a unit of the calendar or a stretch from one to another.
package struct ProseReading: Hashable, Sendable {
  /// The unit that is named: `1861` for "late 1861".
  package let edtf: EDTF
  /// The part of the unit that is meant, where the words name one: `1861-09/1861-12` for "late 1861".
  package let narrowed: EDTF?

  /// What the words mean: the part, where one is named, or else the unit.
  package var meaning: EDTF { narrowed ?? edtf }

  package init(_ edtf: EDTF, narrowed: EDTF? = nil) {
    self.edtf = edtf
    self.narrowed = narrowed
  }
}
