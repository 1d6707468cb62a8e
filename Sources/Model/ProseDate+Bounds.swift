import Chronology

extension ProseDate {
  /// The span in which the date lies, whichever reading is meant; `nil` where no reading can be trusted.
  package var certainBounds: DateBounds? { confidence > .weak ? bounds : nil }

  /// The span in which the date lies, whichever reading is meant, if it is a date at all; `nil` without a reading.
  package var bounds: DateBounds? {
    guard let first = readings.first else { return nil }
    return readings.dropFirst().reduce(first.edtf.bounds) { $0.union($1.edtf.bounds) }
  }
}
