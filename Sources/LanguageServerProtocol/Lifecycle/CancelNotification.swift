import JSON
import JSONRPC

/// The answer to a request is no longer wanted.
package struct CancelNotification: Notification {
  package static let method = "$/cancelRequest"

  package let id: RequestID
}

extension CancelNotification: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    let token: ProgressToken = try json.read("id")
    id = token.id
  }
}
