import JSON
import JSONRPC
import LanguageServerProtocol
import SourceText

/// What the server can do for a client, put together from the routes.
enum ServerCapabilities {
  static func json(
    for client: ClientCapabilities, _ workspace: any Workspace, _ settings: Settings
  ) -> JSONValue {
    var capabilities: JSONValue = [:]
    for route in Route.all where route.isAnnounced(to: client, workspace, settings) {
      guard let path = route.capability.server else { continue }
      let options = route.capability.options(client, workspace)
      capabilities = capabilities.setting(options, at: path.split(separator: ".")[...])
    }
    return capabilities
  }
}

extension JSONValue {
  /// This value with another put in at a path. What is no object on the way gives place to one; two objects at the end of
  /// the path become one.
  package func setting(_ value: JSONValue, at path: ArraySlice<Substring>) -> JSONValue {
    guard let first = path.first else {
      guard let old = members, let new = value.members else { return members == nil ? value : self }
      return JSONValue(.object(old + new))
    }
    let key = String(first)
    return setting(key, to: (self[key] ?? .null).setting(value, at: path.dropFirst()))
  }
}
