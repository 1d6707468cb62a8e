/// The unit in which a column is counted.
///
/// The three of LSP 3.17 (`PositionEncodingKind`). UTF-32 units are also what people call characters when they count
/// columns in a terminal, near enough.
package enum ColumnEncoding: Hashable, Sendable, CaseIterable {
  case utf8, utf16, utf32

  /// Units of this encoding that a UTF-8 byte opens: none for a continuation byte, and two UTF-16 units for the lead
  /// byte of a character outside the Basic Multilingual Plane.
  @inlinable package func units(ofByte byte: UInt8) -> Int {
    switch self {
    case .utf8: 1
    case .utf16: byte & 0xC0 == 0x80 ? 0 : (byte >= 0xF0 ? 2 : 1)
    case .utf32: byte & 0xC0 == 0x80 ? 0 : 1
    }
  }
}
