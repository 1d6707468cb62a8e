import SourceText

/// A JSON value and where it stands in the text it was read from.
package struct JSONValue: Hashable, Sendable {
  package let content: Content
  /// From the first byte of the value to just past its last, quotes and brackets included.
  package let range: ByteRange

  package init(_ content: Content, _ range: ByteRange = ByteRange(0, 0)) {
    self.content = content
    self.range = range
  }

  /// The kinds of value of RFC 8259 §3.
  package enum Content: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    /// Members in the order of the text; a repeated key is kept as often as it stands there.
    case object([JSONMember])
  }
}

/// One `"key": value` of an object.
package struct JSONMember: Hashable, Sendable {
  package let key: String
  /// The key with its quotes.
  package let keyRange: ByteRange
  package let value: JSONValue

  package init(_ key: String, _ keyRange: ByteRange = ByteRange(0, 0), _ value: JSONValue) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

extension JSONValue {
  package var isNull: Bool { content == .null }

  package var bool: Bool? { if case .bool(let value) = content { value } else { nil } }

  package var string: String? { if case .string(let value) = content { value } else { nil } }

  package var number: JSONNumber? { if case .number(let value) = content { value } else { nil } }

  /// The number, where it is whole and fits.
  package var int: Int? { number?.int }

  package var double: Double? { number?.double }

  package var array: [JSONValue]? { if case .array(let value) = content { value } else { nil } }

  /// The members of an object, in order.
  package var members: [JSONMember]? { if case .object(let value) = content { value } else { nil } }

  /// The member of an object with this key: the last one where it is repeated, as JavaScript reads it.
  package func member(_ key: String) -> JSONMember? {
    if case .object(let members) = content { members.last { $0.key == key } } else { nil }
  }

  /// The value of the member with this key; nil where there is none or this is no object.
  package subscript(key: String) -> JSONValue? { member(key)?.value }

  /// The element of an array; nil where there is none or this is no array.
  package subscript(index: Int) -> JSONValue? {
    if case .array(let values) = content, values.indices.contains(index) { values[index] } else { nil }
  }
}
