import JSON
import JSONRPC

/// Asks for the editor's settings under one name.
package struct ConfigurationRequest: Request {
  package static let method = "workspace/configuration"
  package typealias Reply = [JSONValue]

  package let section: String

  package init(section: String) { self.section = section }
}

extension ConfigurationRequest: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.key("items")
      $0.array { $0.object { $0.member("section", section) } }
    }
  }
}
