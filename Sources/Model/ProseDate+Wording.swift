import Chronology

extension EDTF {
  /// The date in words, as precise as one that it is to take the place of.
  package func wording(like date: ProseDate) -> String {
    guard let day = bounds.day else { return words }
    let parts = GregorianCalendar.components(of: day)
    switch date.form {
    case .year where parts.year > 0: return String(parts.year)
    case .month: return EDTFDate(parts.year, parts.month).words
    default: return words
    }
  }
}
