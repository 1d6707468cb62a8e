import JSON

/// A value that can be read from JSON. Unknown members are passed over: editors send more than any one version of the
/// protocol names.
package protocol JSONReadable: Sendable {
  init(json: JSONValue) throws(JSONMismatch)
}

extension JSONValue {
  /// The member `key`, which must be there.
  package func read<Value: JSONReadable>(_ key: String) throws(JSONMismatch) -> Value {
    guard members != nil else { throw JSONMismatch(expected: "an object") }
    guard let member = self[key] else { throw JSONMismatch(expected: "a value").inside(key) }
    do { return try Value(json: member) } catch { throw error.inside(key) }
  }

  /// The member `key`; nothing where it is absent or null.
  package func readIfPresent<Value: JSONReadable>(_ key: String) throws(JSONMismatch) -> Value? {
    guard members != nil else { throw JSONMismatch(expected: "an object") }
    guard let member = self[key], !member.isNull else { return nil }
    do { return try Value(json: member) } catch { throw error.inside(key) }
  }

  /// The value at a path of members such as `textDocument.hover`.
  package func value(at path: String) -> JSONValue? {
    var value = self
    for key in path.split(separator: ".") {
      guard let member = value[String(key)] else { return nil }
      value = member
    }
    return value
  }
}

extension JSONValue: JSONReadable {
  package init(json: JSONValue) { self = json }
}

extension String: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    guard let string = json.string else { throw JSONMismatch(expected: "a string") }
    self = string
  }
}

extension Int: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    guard let int = json.int else { throw JSONMismatch(expected: "an integer") }
    self = int
  }
}

extension Bool: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    guard let bool = json.bool else { throw JSONMismatch(expected: "true or false") }
    self = bool
  }
}

extension Array: JSONReadable where Element: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    guard let values = json.array else { throw JSONMismatch(expected: "an array") }
    self = []
    reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      do { append(try Element(json: value)) } catch { throw error.inside(String(index)) }
    }
  }
}
