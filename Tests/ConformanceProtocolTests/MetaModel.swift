import JSON
import JSONRPC

/// The machine-readable description of the protocol, and what is wrong with a value by it. Strict: a property that the
/// specification does not know is a fault.
struct MetaModel {
  private var structures: [String: JSONValue] = [:]
  private var enumerations: [String: JSONValue] = [:]
  private var aliases: [String: JSONValue] = [:]
  /// Requests and notifications by method.
  private(set) var messages: [String: JSONValue] = [:]

  init(_ json: JSONValue) {
    func byName(_ list: String, _ key: String = "name") -> [String: JSONValue] {
      Dictionary((json[list]?.array ?? []).map { ($0[key]?.string ?? "", $0) }) { first, _ in first }
    }
    structures = byName("structures")
    enumerations = byName("enumerations")
    aliases = byName("typeAliases")
    messages = byName("requests", "method").merging(byName("notifications", "method")) { first, _ in first }
  }

  /// Whether clients may send a method.
  func isSentByClients(_ method: String) -> Bool { messages[method]?["messageDirection"]?.string != "serverToClient" }

  func problems(ofParams params: JSONValue?, of method: String) -> [String] {
    guard let message = messages[method] else { return ["unknown method"] }
    guard let type = message["params"] else { return params == nil ? [] : ["has no params"] }
    return params.map { problems(of: $0, type, "params") } ?? ["params are missing"]
  }

  func problems(ofResult result: JSONValue, of method: String) -> [String] {
    guard let type = messages[method]?["result"] else { return ["unknown request"] }
    return problems(of: result, type, "result")
  }

  func problems(ofPart part: JSONValue, of method: String) -> [String] {
    guard let type = messages[method]?["partialResult"] else { return ["has no parts"] }
    return problems(of: part, type, "part")
  }

  private func problems(of value: JSONValue, _ type: JSONValue, _ path: String) -> [String] {
    switch type["kind"]?.string {
    case "base": return isBase(value, type["name"]?.string ?? "") ? [] : ["\(path): no \(type["name"]?.string ?? "")"]
    case "reference": return problems(of: value, named: type["name"]?.string ?? "", path)
    case "array":
      guard let values = value.array, let element = type["element"] else { return ["\(path): no array"] }
      return values.enumerated().flatMap { problems(of: $1, element, "\(path).\($0)") }
    case "map":
      guard let members = value.members, let inner = type["value"] else { return ["\(path): no object"] }
      return members.flatMap { problems(of: $0.value, inner, "\(path).\($0.key)") }
    case "or":
      let each = (type["items"]?.array ?? []).map { problems(of: value, $0, path) }
      return each.min { $0.count < $1.count } ?? []
    case "tuple":
      let items = type["items"]?.array ?? []
      guard let values = value.array, values.count == items.count else { return ["\(path): no tuple"] }
      return zip(values, items).enumerated().flatMap { problems(of: $1.0, $1.1, "\(path).\($0)") }
    case "literal": return problems(of: value, properties: type["value"]?["properties"]?.array ?? [], path)
    case "stringLiteral": return value.string == type["value"]?.string ? [] : ["\(path): must be \(type)"]
    case "integerLiteral": return value.int == type["value"]?.int ? [] : ["\(path): must be \(type)"]
    case "booleanLiteral": return value.bool == type["value"]?.bool ? [] : ["\(path): must be \(type)"]
    case "and":
      let properties = (type["items"]?.array ?? []).flatMap { allProperties(of: $0["name"]?.string ?? "") }
      return problems(of: value, properties: properties, path)
    default: return ["\(path): a type that is not understood"]
    }
  }

  private func isBase(_ value: JSONValue, _ name: String) -> Bool {
    switch name {
    case "URI", "DocumentUri", "string", "RegExp": value.string != nil
    case "integer": value.int.map { Int(Int32.min)...Int(Int32.max) ~= $0 } ?? false
    case "uinteger": value.int.map { 0...Int(Int32.max) ~= $0 } ?? false
    case "decimal": value.double != nil
    case "boolean": value.bool != nil
    case "null": value.isNull
    default: false
    }
  }

  private func problems(of value: JSONValue, named name: String, _ path: String) -> [String] {
    switch name {
    case "LSPAny": return []
    case "LSPObject": return value.members == nil ? ["\(path): no object"] : []
    case "LSPArray": return value.array == nil ? ["\(path): no array"] : []
    default: break
    }
    if let alias = aliases[name]?["type"] { return problems(of: value, alias, path) }
    if let enumeration = enumerations[name] {
      let isOpen = enumeration["supportsCustomValues"]?.bool == true
      let values = (enumeration["values"]?.array ?? []).compactMap { $0["value"] }
      let isKnown = values.contains { known in
        known.string != nil ? known.string == value.string : known.int != nil && known.int == value.int
      }
      let isRightBase = enumeration["type"].map { problems(of: value, $0, path).isEmpty } ?? false
      return isKnown || (isOpen && isRightBase) ? [] : ["\(path): no \(name)"]
    }
    guard structures[name] != nil else { return ["\(path): unknown type \(name)"] }
    return problems(of: value, properties: allProperties(of: name), path)
  }

  private func allProperties(of name: String) -> [JSONValue] {
    guard let structure = structures[name] else { return [] }
    let parents = (structure["extends"]?.array ?? []) + (structure["mixins"]?.array ?? [])
    return parents.flatMap { allProperties(of: $0["name"]?.string ?? "") } + (structure["properties"]?.array ?? [])
  }

  private func problems(of value: JSONValue, properties: [JSONValue], _ path: String) -> [String] {
    guard let members = value.members else { return ["\(path): no object"] }
    let types = Dictionary(properties.map { ($0["name"]?.string ?? "", $0) }) { _, last in last }
    var problems: [String] = []
    for member in members {
      if let type = types[member.key]?["type"] {
        problems += self.problems(of: member.value, type, "\(path).\(member.key)")
      } else {
        problems.append("\(path).\(member.key): unknown property")
      }
    }
    for (name, property) in types where property["optional"]?.bool != true && value[name] == nil {
      problems.append("\(path).\(name): missing")
    }
    return problems
  }
}
