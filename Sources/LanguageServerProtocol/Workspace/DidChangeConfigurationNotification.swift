import JSON
import JSONRPC

/// The editor's settings have changed.
package struct DidChangeConfigurationNotification: Notification {
  package static let method = "workspace/didChangeConfiguration"

  /// Often null: then they are to be asked for.
  package let settings: JSONValue
}

extension DidChangeConfigurationNotification: JSONReadable {
  package init(json: JSONValue) { settings = json["settings"] ?? .null }
}
