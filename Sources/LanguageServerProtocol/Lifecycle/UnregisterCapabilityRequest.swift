import JSON
import JSONRPC

/// Takes registrations back.
package struct UnregisterCapabilityRequest: Request {
  package static let method = "client/unregisterCapability"
  package typealias Reply = JSONValue

  package let registrations: [Registration]

  package init(registrations: [Registration]) { self.registrations = registrations }
}

extension UnregisterCapabilityRequest: JSONWritable {
  /// The specification misspells the name of the member, for ever.
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.key("unregisterations")
      $0.array(registrations) { json, registration in
        json.object {
          $0.member("id", registration.id)
          $0.member("method", registration.method)
        }
      }
    }
  }
}
