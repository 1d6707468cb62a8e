import JSON
import JSONRPC

/// Something that the person must see.
package struct ShowMessageNotification: Notification {
  package static let method = "window/showMessage"

  package let type: MessageType
  package let message: String

  package init(type: MessageType, message: String) {
    self.type = type
    self.message = message
  }
}

extension ShowMessageNotification: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("type", type.rawValue)
      $0.member("message", message)
    }
  }
}
