import JSON
import JSONRPC

/// What the server has just done, for a client that traces it.
package struct LogTraceNotification: Notification {
  package static let method = "$/logTrace"

  package let message: String
  /// Only where the trace is verbose.
  package let verbose: String?

  package init(message: String, verbose: String? = nil) {
    self.message = message
    self.verbose = verbose
  }
}

extension LogTraceNotification: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("message", message)
      $0.member("verbose", ifPresent: verbose)
    }
  }
}
