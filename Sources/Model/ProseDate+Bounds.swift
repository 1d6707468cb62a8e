import Chronology

extension ProseDate {
  /// The span in which the date lies, whichever reading is meant; `nil` where no reading can be trusted.
  package var certainBounds: DateBounds? {
    guard confidence > .weak, let first = readings.first else { return nil }
    return readings.dropFirst().reduce(first.edtf.bounds) { $0.union($1.edtf.bounds) }
  }
}
