/// A number exactly as it is written, so that nothing is lost before somebody asks for a machine number.
package struct JSONNumber: Hashable, Sendable {
  /// The characters of the number.
  package let text: String

  package init(text: String) { self.text = text }

  package init(_ value: Int) { text = String(value) }

  /// The number where it is whole and fits: `12`, and `1.0` and `1e2` as well.
  package var int: Int? {
    if let value = Int(text) { return value }
    if let (negative, digits) = hexadecimal { return Int(digits, radix: 16).map { negative ? -$0 : $0 } }
    return double.flatMap { Int(exactly: $0) }
  }

  /// The nearest double; nil for what is no number at all.
  package var double: Double? {
    if let (negative, digits) = hexadecimal {
      return UInt64(digits, radix: 16).map { negative ? -Double($0) : Double($0) }
    }
    switch text {
    case "Infinity", "+Infinity": return .infinity
    case "-Infinity": return -.infinity
    case "NaN", "+NaN", "-NaN": return .nan
    default: break
    }
    // Swift's own reading wants a digit on both sides of the point; JSON5 does not.
    if text.hasSuffix(".") { return Double(text.dropLast()) }
    return Double(text)
  }

  /// The sign and the digits of a JSON5 number `0x…`.
  private var hexadecimal: (negative: Bool, digits: Substring)? {
    let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    guard unsigned.hasPrefix("0x") || unsigned.hasPrefix("0X") else { return nil }
    return (text.first == "-", unsigned.dropFirst(2))
  }

  /// Whether JSON itself can say it (RFC 8259 §6): `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
  package var isStrict: Bool {
    var rest = text.utf8[...]
    func takeDigits() -> Int {
      let digits = rest.prefix { UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }.count
      rest = rest.dropFirst(digits)
      return digits
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let leadsWithZero = rest.first == UInt8(ascii: "0")
    let whole = takeDigits()
    if whole == 0 || (leadsWithZero && whole > 1) { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if takeDigits() == 0 { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      if takeDigits() == 0 { return false }
    }
    return rest.isEmpty
  }
}
