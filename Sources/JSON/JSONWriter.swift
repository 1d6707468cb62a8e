import SourceText

/// JSON as it is being written, byte for byte.
///
/// Commas and line breaks come by themselves. The caller keeps to the grammar: in an object a key before each value.
package struct JSONWriter: Sendable {
  /// The text so far.
  package private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  /// Whether a value stands before, in the same container.
  private var needsComma = false
  /// Whether a key stands before, so that its value follows on the same line.
  private var isAfterKey = false

  /// A writer of JSON on one line, or spread over lines with two spaces of indentation a level.
  package init(pretty: Bool = false) { isPretty = pretty }

  /// The text so far, as a string.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Containers

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  package mutating func array(_ values: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    values(&self)
    close(UInt8(ascii: "]"))
  }

  /// An array of what `write` makes of each element.
  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    array { json in for element in elements { write(&json, element) } }
  }

  package mutating func array(_ strings: some Sequence<String>) { array(strings) { $0.string($1) } }

  /// The key of the value that is written next.
  package mutating func key(_ key: String) {
    prepare()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  // MARK: Values

  package mutating func string(_ value: String) {
    prepare()
    quote(value)
    needsComma = true
  }

  /// A string given as UTF-8; bytes that are not UTF-8 are repaired.
  package mutating func string(utf8 value: some Sequence<UInt8>) {
    string(String(decoding: Array(value), as: UTF8.self))
  }

  package mutating func int(_ value: Int) {
    prepare()
    write(value)
    needsComma = true
  }

  /// A number with the fewest digits that read back the same; null for what JSON cannot say.
  package mutating func double(_ value: Double) {
    prepare()
    bytes.append(contentsOf: (value.isFinite ? value.description : "null").utf8)
    needsComma = true
  }

  package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  package mutating func null() { raw("null") }

  /// JSON that is ready, as a value.
  package mutating func raw(_ json: String) {
    prepare()
    bytes.append(contentsOf: json.utf8)
    needsComma = true
  }

  /// JSON that is ready, as a value.
  package mutating func raw(_ json: some Collection<UInt8>) {
    prepare()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  /// A value that was read, numbers exactly as they were written. What only JSON5 can write comes out as JSON.
  package mutating func value(_ value: JSONValue) {
    switch value.content {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let number):
      if number.isStrict {
        raw(number.text)
      } else if let int = number.int {
        self.int(int)
      } else {
        double(number.double ?? .nan)
      }
    case .string(let value): string(value)
    case .array(let values): array(values) { $0.value($1) }
    case .object(let members):
      object { json in
        for member in members {
          json.key(member.key)
          json.value(member.value)
        }
      }
    }
  }

  // MARK: Members

  package mutating func member(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  package mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    int(value)
  }

  package mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  package mutating func member(_ key: String, _ value: Double) {
    self.key(key)
    double(value)
  }

  package mutating func member(_ key: String, _ value: JSONValue) {
    self.key(key)
    self.value(value)
  }

  /// A member where there is a value, none where there is not.
  package mutating func member(_ key: String, ifPresent value: String?) { if let value { member(key, value) } }

  /// A member where there is a value, none where there is not.
  package mutating func member(_ key: String, ifPresent value: Int?) { if let value { member(key, value) } }

  /// A member whose value is an object.
  package mutating func object(_ key: String, _ members: (inout JSONWriter) -> Void) {
    self.key(key)
    object(members)
  }

  /// A member whose value is an array.
  package mutating func array(_ key: String, _ values: (inout JSONWriter) -> Void) {
    self.key(key)
    array(values)
  }

  package mutating func member(_ key: String, _ strings: some Sequence<String>) {
    self.key(key)
    array(strings)
  }

  // MARK: Bytes

  /// A byte between values, such as the line ending after each value of JSON Lines.
  package mutating func separator(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = false
  }

  /// Writes what comes before a key or a value.
  private mutating func prepare() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    if isPretty, depth > 0 { breakLine() }
  }

  private mutating func open(_ bracket: UInt8) {
    prepare()
    bytes.append(bracket)
    depth += 1
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if isPretty, needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    for _ in 0..<depth {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }

  /// Writes decimal digits without making a string of them: positions and tokens come by the hundred thousand.
  private mutating func write(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Writes a string in quotes. Runs that need no escape are copied whole (RFC 8259 §7).
  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { text in
      var runStart = 0
      while true {
        let runEnd = Self.firstToEscape(in: text, from: runStart)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<runEnd]))
        if runEnd == text.count { break }
        escape(text[runEnd])
        runStart = runEnd + 1
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The place of the first byte from a place on that cannot stand in a string as it is; the end where there is none.
  private static func firstToEscape(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = text.baseAddress else { return 0 }
    var place = start
    while place < text.count {
      let eight = EightBytes(base, at: place, before: text.count)
      let found = eight.controls | eight.equal(to: UInt8(ascii: "\"")) | eight.equal(to: UInt8(ascii: "\\"))
      // The zeros after the end are controls.
      if found != 0 { return min(text.count, place + found.trailingZeroBitCount / 8) }
      place += 8
    }
    return text.count
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
