import Chronology

extension HistoricalDate {
  /// The date in English words, as precise as one that it is to take the place of; nil where that is written in other words
  /// than those of plain English dates, so that these would not fit into its sentence.
  package func wording(like date: ProseDate, written: String) -> String? {
    guard written.split(whereSeparator: { !$0.isLetter }).allSatisfy({ plainWords.contains($0.lowercased()) }) else {
      return nil
    }
    guard let day = bounds.day else {
      if case .date = edtf { return edtf.words }
      return nil
    }
    let parts = isCustomary ? JulianCalendar.components(of: day) : GregorianCalendar.components(of: day)
    switch date.form {
    case .year: return parts.year > 0 ? String(parts.year) : nil
    case .month: return EDTFDate(parts.year, parts.month).words
    case .day, .dual: return isCustomary ? words : edtf.words
    default: return nil
    }
  }
}

/// The words of a plain English date.
private let plainWords: Set<String> = {
  let months = (1...12).map { monthName($0).lowercased() }
  return Set(months + months.map { String($0.prefix(3)) })
    .union(["sept", "st", "nd", "rd", "th", "the", "of", "ad", "ce", "bc", "bce"])
}()
