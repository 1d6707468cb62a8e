import JSON
import JSONRPC

/// News of work under way, or a part of its result.
package struct ProgressNotification: Notification {
  package static let method = "$/progress"

  package let token: ProgressToken
  package let value: Value

  package enum Value: Hashable, Sendable {
    case begin(title: String, cancellable: Bool, message: String?, percentage: Int?)
    case report(message: String?, percentage: Int?)
    case end(message: String?)
    /// A part of the result of a request, as JSON.
    case partial([UInt8])
  }

  package init(token: ProgressToken, value: Value) {
    self.token = token
    self.value = value
  }
}

extension ProgressNotification: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("token", token)
      $0.member("value", value)
    }
  }
}

extension ProgressNotification.Value: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .begin(let title, let cancellable, let message, let percentage):
      json.object {
        $0.member("kind", "begin")
        $0.member("title", title)
        $0.member("cancellable", ifTrue: cancellable)
        $0.member("message", ifPresent: message)
        $0.member("percentage", ifPresent: percentage)
      }
    case .report(let message, let percentage):
      json.object {
        $0.member("kind", "report")
        $0.member("message", ifPresent: message)
        $0.member("percentage", ifPresent: percentage)
      }
    case .end(let message):
      json.object {
        $0.member("kind", "end")
        $0.member("message", ifPresent: message)
      }
    case .partial(let result): json.raw(result)
    }
  }
}
