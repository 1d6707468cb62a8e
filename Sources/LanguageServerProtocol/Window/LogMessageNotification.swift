import JSON
import JSONRPC

/// A line for the log of the client.
package struct LogMessageNotification: Notification {
  package static let method = "window/logMessage"

  package let type: MessageType
  package let message: String

  package init(type: MessageType, message: String) {
    self.type = type
    self.message = message
  }
}

extension LogMessageNotification: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("type", type.rawValue)
      $0.member("message", message)
    }
  }
}
