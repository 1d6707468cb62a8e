import JSON
import SourceText

// JSON that is known when the program is written stands in it as literals: `["openClose": true, "change": 2]`.

extension JSONValue: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(members: elements)
  }

  /// An object.
  package init(members: some Sequence<(String, JSONValue)>) {
    self.init(.object(members.map { JSONMember($0.0, ByteRange(at: .zero), $0.1) }))
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSONValue...) { self.init(.array(elements)) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self.init(.string(value)) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self.init(.bool(value)) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self.init(.number(JSONNumber(value))) }
}

extension JSONValue {
  package init(_ string: String) { self.init(.string(string)) }
  /// What a value writes, as a value.
  package init(_ value: some JSONWritable) {
    var json = JSONWriter()
    json.write(value)
    self = JSONDocument(json.bytes).root ?? .null
  }

  /// An object with one member more, or another value for one that it has.
  package func setting(_ key: String, to value: JSONValue) -> JSONValue {
    var members = members ?? []
    let member = JSONMember(key, ByteRange(at: .zero), value)
    if let index = members.firstIndex(where: { $0.key == key }) {
      members[index] = member
    } else {
      members.append(member)
    }
    return JSONValue(.object(members))
  }

  package init(_ strings: [String]) { self.init(.array(strings.map { JSONValue($0) })) }

  /// The value of what is nothing.
  package static var null: JSONValue { JSONValue(.null) }
}
