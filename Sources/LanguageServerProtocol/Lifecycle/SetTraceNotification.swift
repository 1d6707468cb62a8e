import JSON
import JSONRPC

/// How much the client wants to be told of what the server does.
package struct SetTraceNotification: Notification {
  package static let method = "$/setTrace"

  package let value: TraceValue
}

extension SetTraceNotification: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    let name: String = try json.read("value")
    guard let value = TraceValue(rawValue: name) else {
      throw JSONMismatch(expected: "“off”, “messages” or “verbose”").inside("value")
    }
    self.value = value
  }
}
