import JSON
import JSONRPC
import LanguageServerProtocol
import SourceText

/// What the server can do for a client, put together from the routes.
enum ServerCapabilities {
  static func json(
    of routes: [Route], for client: ClientCapabilities, _ encoding: PositionEncodingKind
  ) -> JSONValue {
    var capabilities: JSONValue = ["positionEncoding": JSONValue(encoding.rawValue)]
    for route in routes where route.capability.isAnnounced(to: client) {
      guard let path = route.capability.server else { continue }
      capabilities = setting(route.capability.options(client), at: path.split(separator: ".")[...], in: capabilities)
    }
    return capabilities
  }

  /// A value with another put in at a path. What is `true` on the way, or at its end, gives place to an object.
  static func setting(_ value: JSONValue, at path: ArraySlice<Substring>, in whole: JSONValue) -> JSONValue {
    guard let first = path.first else {
      guard let old = whole.members, let new = value.members else { return whole.members == nil ? value : whole }
      return JSONValue(.object(old + new))
    }
    let key = String(first)
    var members = whole.members ?? []
    let index = members.firstIndex { $0.key == key }
    let inner = setting(value, at: path.dropFirst(), in: index.map { members[$0].value } ?? .null)
    let member = JSONMember(key, ByteRange(at: .zero), inner)
    if let index { members[index] = member } else { members.append(member) }
    return JSONValue(.object(members))
  }
}
