/// The part of a unit that "early", "mid", "late" and "half" mean: thirds and halves, as even as the unit allows.
///
/// A year falls into thirds of four months, a month into days 1–10, 11–20 and the rest, a decade into years 0–3, 4–6 and
/// 7–9, a century into years 1–33, 34–66 and 67–100.
extension WrittenDate {
  /// The first and the last date of the part; nothing where no part is named.
  var narrowedEnds: (first: EDTFDate, last: EDTFDate)? {
    guard let part, let written = year else { return nil }
    let year = Int(written)
    var mark: Qualification = []
    if isApproximate { mark.insert(.approximate) }
    if isUncertain { mark.insert(.uncertain) }
    let ends: (EDTFDate, EDTFDate)
    switch unit {
    case .year:
      let months = part.bounds(thirds: [0, 4, 8, 12], halves: [0, 6, 12])
      ends = (EDTFDate(year, months.lowerBound + 1), EDTFDate(year, months.upperBound))
    case .month:
      let last = GregorianCalendar.days(inMonth: Int(month), of: year)
      let days = part.bounds(thirds: [0, 10, 20, last], halves: [0, 15, last])
      ends = (EDTFDate(year, Int(month), days.lowerBound + 1), EDTFDate(year, Int(month), days.upperBound))
    case .decade:
      let years = part.bounds(thirds: [0, 4, 7, 10], halves: [0, 5, 10])
      let first = isBeforeEra ? 1 - (year + 9) : year
      ends = (EDTFDate(first + years.lowerBound), EDTFDate(first + years.upperBound - 1))
    case .century:
      let years = part.bounds(thirds: [0, 33, 66, 100], halves: [0, 50, 100])
      let first = year < 0 ? year * 100 + 1 : (year - 1) * 100 + 1
      ends = (EDTFDate(first + years.lowerBound), EDTFDate(first + years.upperBound - 1))
    default: return nil
    }
    return (ends.0.qualified(mark), ends.1.qualified(mark))
  }
}

extension WrittenDate.Part {
  /// The part among the limits of all thirds, or of both halves.
  fileprivate func bounds(thirds: [Int], halves: [Int]) -> Range<Int> {
    let limits = isHalf ? halves : thirds
    let first = min(max(Int(first), 1), limits.count - 1)
    let last = min(max(Int(last), first), limits.count - 1)
    return limits[first - 1]..<limits[last]
  }
}
