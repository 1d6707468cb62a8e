import JSON
import JSONRPC

/// Something that the client can ask to be done, with a title for people.
package struct Command: Hashable, Sendable {
  package let title: String
  /// The name that the client sends back, or one that it knows itself.
  package let command: String
  package let arguments: [JSONValue]

  package init(title: String, command: String, arguments: [JSONValue] = []) {
    self.title = title
    self.command = command
    self.arguments = arguments
  }
}

extension Command: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("title", title)
      $0.member("command", command)
      $0.member("arguments", ifNotEmpty: arguments)
    }
  }
}
