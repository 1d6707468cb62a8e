import JSON

/// A value that can be written as JSON: each type of message writes its own bytes.
package protocol JSONWritable: Sendable {
  func write(to json: inout JSONWriter)
}

extension JSONWriter {
  package mutating func write(_ value: some JSONWritable) { value.write(to: &self) }

  package mutating func member(_ key: String, _ value: some JSONWritable) {
    self.key(key)
    value.write(to: &self)
  }

  /// A member where there is a value, none where there is not.
  package mutating func member(_ key: String, ifPresent value: (some JSONWritable)?) {
    if let value { member(key, value) }
  }

  /// A member `key: true`, or none: most flags of the protocol are false when absent.
  package mutating func member(_ key: String, ifTrue value: Bool) { if value { member(key, true) } }

  /// A member where there are elements, none where there are not.
  package mutating func member(_ key: String, ifNotEmpty values: [some JSONWritable]) {
    if !values.isEmpty { member(key, values) }
  }
}

extension JSONValue: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(self) }
}

extension String: JSONWritable {
  package func write(to json: inout JSONWriter) { json.string(self) }
}

extension Int: JSONWritable {
  package func write(to json: inout JSONWriter) { json.int(self) }
}

extension Bool: JSONWritable {
  package func write(to json: inout JSONWriter) { json.bool(self) }
}

extension Array: JSONWritable where Element: JSONWritable {
  package func write(to json: inout JSONWriter) { json.array(self) { $1.write(to: &$0) } }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  /// Nothing is `null`.
  package func write(to json: inout JSONWriter) { if let self { self.write(to: &json) } else { json.null() } }
}
