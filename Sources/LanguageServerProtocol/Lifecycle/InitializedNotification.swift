import JSON
import JSONRPC

/// The client has read the answer to `initialize`: from now on it can be asked.
package struct InitializedNotification: Notification, JSONReadable {
  package static let method = "initialized"

  package init(json: JSONValue) {}
}
