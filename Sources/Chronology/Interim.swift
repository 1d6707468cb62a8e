extension EDTF {
  package static func day(_ day: DayNumber) -> EDTF { .date(EDTFDate(day)) }
  package static func month(_ y: Int, _ m: Int) -> EDTF { .date(EDTFDate(y, m)) }
}
package struct DatedFieldValue {
  package struct Dated { package let range: Range<Int>; package let valueStart: Int; package let date: HistoricalDate?; package let error: EDTFError? }
  package let dates: [Dated]
  package let rest: Range<Int>
}
package func readDatedField(_ bytes: ArraySlice<UInt8>) -> DatedFieldValue {
  var dates: [DatedFieldValue.Dated] = []
  var place = bytes.startIndex
  func skip() { while place < bytes.endIndex, bytes[place] == 0x20 { place += 1 } }
  while true {
    skip()
    let start = place
    while place < bytes.endIndex, bytes[place] != 0x20 { place += 1 }
    if place == start { break }
    var valueStart = start
    var calendar = CalendarSystem.gregorian
    if let colon = bytes[start..<place].firstIndex(of: 0x3A), let named = CalendarSystem(rawValue: String(decoding: bytes[start..<colon], as: UTF8.self)) {
      calendar = named
      valueStart = colon + 1
    }
    do {
      let edtf = try EDTF(parsing: bytes[valueStart..<place])
      if calendar == .julian, case .date(let d) = edtf, let y = d.year.number, let m = d.month?.number, let dd = d.day?.number {
        dates.append(.init(range: start..<place, valueStart: valueStart, date: try? HistoricalDate(CalendarDate(.julian, y, m, dd)), error: nil))
      } else {
        dates.append(.init(range: start..<place, valueStart: valueStart, date: HistoricalDate(edtf, calendar: calendar), error: nil))
      }
    } catch {
      dates.append(.init(range: start..<place, valueStart: valueStart, date: nil, error: calendar == .gregorian ? error : nil))
    }
    let after = place
    skip()
    if place < bytes.endIndex, bytes[place] == 0x3D { place += 1; continue }
    place = after
    break
  }
  skip()
  return DatedFieldValue(dates: dates, rest: place..<bytes.endIndex)
}
package struct DateAnalysis { package let error: String? }
package func analyzeDate(_ text: String) -> DateAnalysis { DateAnalysis(error: nil) }
package func analyzeEDTF(_ text: String) -> DateAnalysis { DateAnalysis(error: nil) }
package func otherCalendars(_ day: DayNumber) -> [String] { [] }
extension HistoricalDate { package var words: String { written?.words ?? edtf.words } }
