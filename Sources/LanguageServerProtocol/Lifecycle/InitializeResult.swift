import JSON
import JSONRPC

/// What the server can do, and its name.
package struct InitializeResult: Hashable, Sendable {
  /// The `ServerCapabilities` of the specification, put together from the routes.
  package let capabilities: JSONValue
  package let name: String
  package let version: String

  package init(capabilities: JSONValue, name: String, version: String) {
    self.capabilities = capabilities
    self.name = name
    self.version = version
  }
}

extension InitializeResult: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("capabilities", capabilities)
      $0.key("serverInfo")
      $0.object {
        $0.member("name", name)
        $0.member("version", version)
      }
    }
  }
}
