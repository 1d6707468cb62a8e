import JSON
import JSONRPC

/// The person no longer wants what progress is shown of.
package struct WorkDoneProgressCancelNotification: Notification {
  package static let method = "window/workDoneProgress/cancel"

  package let token: ProgressToken
}

extension WorkDoneProgressCancelNotification: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { token = try json.read("token") }
}
