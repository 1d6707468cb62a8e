import JSON
import JSONRPC

/// Asks the client for messages that it was not told of at the start.
package struct RegisterCapabilityRequest: Request {
  package static let method = "client/registerCapability"
  package typealias Reply = JSONValue

  package let registrations: [Registration]

  package init(registrations: [Registration]) { self.registrations = registrations }
}

extension RegisterCapabilityRequest: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { $0.member("registrations", registrations) }
  }
}
