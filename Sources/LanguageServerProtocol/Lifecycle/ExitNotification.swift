import JSON
import JSONRPC

/// The server shall end: with status 0 after `shutdown`, else 1.
package struct ExitNotification: Notification, JSONReadable {
  package static let method = "exit"

  package init(json: JSONValue) {}
}
