import JSON

/// Why a request failed: what its answer carries instead of a result (JSON-RPC 2.0 §5.1).
package struct ResponseError: Error, Hashable, Sendable {
  package let code: ErrorCode
  /// For people: what is wrong and what to do.
  package let message: String
  /// For programs, where the protocol defines something.
  package let data: JSONValue?

  package init(_ code: ErrorCode, _ message: String, data: JSONValue? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }
}

extension ResponseError: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("code", code.value)
      $0.member("message", message)
      $0.member("data", ifPresent: data)
    }
  }
}
