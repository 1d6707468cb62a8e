import JSON
import JSONRPC

/// Another place that a diagnostic has to do with, such as the field that it contradicts.
package struct DiagnosticRelatedInformation: Hashable, Sendable {
  package let location: Location
  package let message: String

  package init(location: Location, message: String) {
    self.location = location
    self.message = message
  }
}

extension DiagnosticRelatedInformation: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("location", location)
      $0.member("message", message)
    }
  }
}
