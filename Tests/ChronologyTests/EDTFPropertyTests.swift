import Chronology
import Testing

/// A sequence of pseudo-random numbers that is the same in every run (Vigna's SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func happens(_ percent: Int) -> Bool { roll(1...100) <= percent }

  mutating func qualification() -> Qualification { happens(30) ? Qualification(rawValue: UInt8(roll(1...3))) : [] }

  mutating func year() -> EDTFYear {
    switch roll(0...9) {
    case 0: EDTFYear(magnitude: roll(10_000...999_999_999_999), isNegative: happens(50))
    case 1: EDTFYear(magnitude: roll(1...999), isNegative: happens(50), exponent: UInt16(roll(4...300)))
    case 2: EDTFYear(magnitude: roll(1...9999), isNegative: happens(50), significantDigits: UInt8(roll(1...4)))
    case 3:
      EDTFYear(
        magnitude: roll(1...999), isNegative: false, exponent: UInt16(roll(4...12)),
        significantDigits: UInt8(roll(1...5)))
    default: EDTFYear(roll(-9999...9999))
    }
  }

  /// Any date that the grammar has, though its day may not exist.
  mutating func date() -> EDTFDate {
    var date = EDTFDate(year())
    date.yearQualification = qualification()
    if date.year.description.utf8.contains(where: { $0 == UInt8(ascii: "Y") || $0 == UInt8(ascii: "S") }) || happens(30)
    {
      if happens(30), date.year.significantDigits == 0, date.year.significand <= 9999, date.year.exponent == 0 {
        date = EDTFDate(EDTFYear(roll(0...9999), unspecifiedDigits: roll(1...4)))
      }
      return date
    }
    date.monthQualification = qualification()
    if happens(20) {
      date.month = TwoDigits(roll(21...41))
      return date
    }
    date.month = happens(15) ? .unspecified : TwoDigits(roll(1...12))
    if happens(40) { return date }
    date.dayQualification = qualification()
    date.day = happens(15) ? .unspecified : TwoDigits(roll(1...31))
    return date
  }

  mutating func value() -> EDTF {
    switch roll(0...9) {
    case 0...3: return .date(date())
    case 4: return .interval(EDTFInterval(happens(20) ? .open : .date(date()), happens(20) ? .unknown : .date(date())))
    case 5: return .since(date())
    case 6: return .until(date())
    case 7:
      let time = EDTFTime(
        hour: UInt8(roll(0...23)), minute: UInt8(roll(0...59)), second: UInt8(roll(0...60)),
        zone: [.local, .utc, .hours(Int8(roll(1...14))), .minutes(Int16(roll(-840 ... -1)))][roll(0...3)])
      return .dateTime(EDTFDate(roll(0...9999), roll(1...12), roll(1...28)), time)
    default:
      var members: [EDTFSet.Member] = (0..<roll(1...4)).map { _ in .date(date()) }
      if happens(30) { members[0] = .upTo(date()) }
      if happens(30) { members.append(.from(date())) }
      if happens(30) { members.insert(.range(date(), date()), at: 1) }
      return .set(EDTFSet(happens(50) ? .oneOf : .allOf, members))
    }
  }
}

@Test func readingWhatWasPrintedGivesTheSameValue() {
  var dice = Dice(state: 1951)
  var levels: [Int: Int] = [:]
  for _ in 0..<20_000 {
    let value = dice.value()
    do throws(EDTFError) {
      let read = try EDTF(parsing: value.description)
      #expect(read == value)
      levels[read.level, default: 0] += 1
    } catch {
      // The generator makes days that do not exist, and ends before beginnings; nothing else may be refused.
      #expect(error.kind == .impossible || error.kind == .reversed, "\(value): \(error.reason)")
    }
  }
  for level in 0...2 { #expect(levels[level, default: 0] > 1000) }
}

@Test func boundsHoldEveryMorePreciseReading() throws {
  var dice = Dice(state: 1855)
  for _ in 0..<4000 {
    let text =
      dice.happens(50) ? "15\(dice.roll(0...9))X-0X-1X" : "1\(dice.roll(0...9))XX-\(dice.happens(50) ? "XX" : "1X")"
    let bounds = try EDTF(parsing: text).bounds
    let precise = String(text.map { $0 == "X" ? Character("\(dice.roll(0...9))") : $0 })
    guard let reading = try? EDTF(parsing: precise), case .date(let date) = reading, date.division == nil else {
      continue
    }
    #expect(reading.bounds.isCertainlyWithin(bounds), "\(precise) in \(text)")
  }
}

/// Bytes over the characters that mean something to EDTF: reading ends, and never with a suggestion that is wrong itself.
@Test func anyBytesAreReadOrRefused() {
  var dice = Dice(state: 1875)
  let alphabet = Array("0123456789-/XuxY~?%[]{}.,TZ:+ES^()– ９unknownopen BC".utf8)
  for round in 0..<30_000 {
    let bytes = (0..<dice.roll(0...(round % 100 == 0 ? 600 : 16))).map { _ in
      alphabet[dice.roll(0...alphabet.count - 1)]
    }
    do throws(EDTFError) {
      let value = try EDTF(parsing: bytes)
      #expect((try? EDTF(parsing: value.description)) == value)
    } catch {
      #expect(error.range.lowerBound >= 0 && error.range.upperBound <= bytes.count)
      if let suggestion = error.suggestion { #expect((try? EDTF(parsing: suggestion)) != nil) }
    }
  }
}
