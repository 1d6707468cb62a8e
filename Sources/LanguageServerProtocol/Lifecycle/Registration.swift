import JSON
import JSONRPC

/// One method that the client is asked to send.
package struct Registration: Hashable, Sendable {
  /// By which it can be taken back.
  package let id: String
  package let method: String
  package let options: JSONValue?

  package init(id: String, method: String, options: JSONValue? = nil) {
    self.id = id
    self.method = method
    self.options = options
  }
}

extension Registration: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("id", id)
      $0.member("method", method)
      $0.member("registerOptions", ifPresent: options)
    }
  }
}
