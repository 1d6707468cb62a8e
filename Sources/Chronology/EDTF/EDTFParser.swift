extension EDTF {
  /// Reads a whole string as EDTF: nothing may stand before or after it.
  package init(parsing bytes: UnsafeBufferPointer<UInt8>) throws(EDTFError) {
    try self.init(parsing: bytes, isJulian: false)
  }

  /// Reads a whole string in the notation of EDTF whose days are of the Julian calendar.
  init(parsingJulian bytes: ArraySlice<UInt8>) throws(EDTFError) {
    self = try bytes.withUnsafeBufferPointer { (bytes) throws(EDTFError) in
      try EDTF(parsing: bytes, isJulian: true)
    }
  }

  private init(parsing bytes: UnsafeBufferPointer<UInt8>, isJulian: Bool) throws(EDTFError) {
    if let date = EDTFDate(plain: bytes) {
      self = .date(date)
      return
    }
    var parser = EDTFParser(bytes)
    parser.isJulian = isJulian
    do throws(EDTFError) {
      self = try parser.parse()
    } catch {
      throw error.diagnosed(in: Array(bytes.prefix(EDTFError.longestDiagnosed + 1)))
    }
  }

  package init(parsing bytes: ArraySlice<UInt8>) throws(EDTFError) {
    self = try bytes.withUnsafeBufferPointer { (bytes) throws(EDTFError) in try EDTF(parsing: bytes) }
  }

  package init(parsing bytes: [UInt8]) throws(EDTFError) {
    self = try bytes.withUnsafeBufferPointer { (bytes) throws(EDTFError) in try EDTF(parsing: bytes) }
  }

  package init(parsing text: String) throws(EDTFError) {
    var text = text
    let result = text.withUTF8 { bytes in
      Result { () throws(EDTFError) in try EDTF(parsing: bytes) }
    }
    self = try result.get()
  }
}

/// Reads EDTF from bytes, once from left to right. Reading a plain date allocates nothing.
///
/// Every index is checked against the count before a byte is read.
struct EDTFParser {
  let bytes: UnsafeBufferPointer<UInt8>
  var place = 0
  /// Whether the days are of the Julian calendar, which has more leap days.
  var isJulian = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The byte at hand, 0 at the end. A NUL in the text fits nowhere in the grammar, so the two need no telling apart.
  var next: UInt8 { place < bytes.count ? bytes[place] : 0 }
  var isAtEnd: Bool { place >= bytes.count }

  func byte(after distance: Int) -> UInt8 { place + distance < bytes.count ? bytes[place + distance] : 0 }

  /// Steps over a byte if it is the one at hand.
  mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  /// The fault of whatever stands at hand: that byte, or the end of the string.
  func fault(_ reason: EDTFError.Reason, from start: Int? = nil) -> EDTFError {
    let start = start ?? place
    return EDTFError(start..<max(start, min(place + 1, bytes.count)), reason)
  }

  /// The fault of what has been read since `start`.
  func fault(_ reason: EDTFError.Reason, readFrom start: Int) -> EDTFError {
    EDTFError(start..<max(start, place), reason)
  }

  mutating func parse() throws(EDTFError) -> EDTF {
    switch next {
    case _ where bytes.isEmpty: throw fault(.empty)
    case UInt8(ascii: "["): return .set(try parseSet(.oneOf, closedBy: UInt8(ascii: "]")))
    case UInt8(ascii: "{"): return .set(try parseSet(.allOf, closedBy: UInt8(ascii: "}")))
    default: break
    }
    let start = try parseEnd()
    if isAtEnd, case .date(let date) = start { return .date(date) }
    if next == UInt8(ascii: "T"), case .date(let date) = start {
      let time = try parseTime(after: date)
      guard isAtEnd else { throw fault(next == UInt8(ascii: "/") ? .timeInCompound : .unexpected) }
      return .dateTime(date, time)
    }
    guard take(UInt8(ascii: "/")) else {
      throw start == .open ? EDTFError(0..<place, .dotsOutsideSet) : fault(.unexpected)
    }
    let end = try parseEnd()
    switch next {
    case _ where isAtEnd: break
    case UInt8(ascii: "/"): throw fault(.tooManyEnds)
    case UInt8(ascii: "T"): throw fault(.timeInCompound)
    default: throw fault(.unexpected)
    }
    let interval = EDTFInterval(start, end)
    if interval.isReversed { throw EDTFError(0..<bytes.count, .reversed) }
    return .interval(interval)
  }

  /// One end of an interval, or a date by itself.
  private mutating func parseEnd() throws(EDTFError) -> EDTFEnd {
    if isAtEnd || next == UInt8(ascii: "/") { return .unknown }
    if next == UInt8(ascii: "."), byte(after: 1) == UInt8(ascii: ".") {
      place += 2
      return .open
    }
    return .date(try parseDate())
  }

  private mutating func parseSet(_ choice: EDTFSet.Choice, closedBy close: UInt8) throws(EDTFError) -> EDTFSet {
    place += 1
    if next == close { throw EDTFError(0..<place + 1, .emptySet) }
    var members: [EDTFSet.Member] = []
    while true {
      members.append(try parseMember(isFirst: members.isEmpty, closedBy: close))
      if take(UInt8(ascii: ",")) { continue }
      if take(close) { break }
      throw isAtEnd ? EDTFError(0..<1, .unclosedSet) : fault(next == UInt8(ascii: "T") ? .timeInCompound : .unexpected)
    }
    guard isAtEnd else { throw fault(.unexpected) }
    return EDTFSet(choice, members)
  }

  private mutating func parseMember(isFirst: Bool, closedBy close: UInt8) throws(EDTFError) -> EDTFSet.Member {
    let start = place
    if takeDots() {
      if isAtEnd || next == close || next == UInt8(ascii: ",") { throw fault(.openMember, readFrom: start) }
      let date = try parseDate()
      guard isFirst else { throw fault(.openMember, readFrom: start) }
      return .upTo(date)
    }
    if next == close || next == UInt8(ascii: ",") { throw fault(.emptyMember) }
    let date = try parseDate()
    guard takeDots() else { return .date(date) }
    if next == close { return .from(date) }
    if isAtEnd { throw EDTFError(0..<1, .unclosedSet) }
    if next == UInt8(ascii: ",") { throw fault(.openMember, readFrom: start) }
    let last = try parseDate()
    if EDTFInterval(.date(date), .date(last)).isReversed { throw fault(.reversed, readFrom: start) }
    return .range(date, last)
  }

  private mutating func takeDots() -> Bool {
    guard next == UInt8(ascii: "."), byte(after: 1) == UInt8(ascii: ".") else { return false }
    place += 2
    return true
  }
}

extension EDTFInterval {
  /// Whether every day of the start is after every day of the end, so that nothing is between them.
  package var isReversed: Bool {
    guard case .date(let start) = start, case .date(let end) = end,
      let first = start.extremeDay(latest: false), let last = end.extremeDay(latest: true)
    else { return false }
    return first > last
  }

  /// Whether neither end says anything: `../..`, `/`, `/..`.
  package var isVacuous: Bool {
    if case .date = start { return false }
    if case .date = end { return false }
    return true
  }
}
