import JSON
import JSONRPC

/// Something that the server is to do.
package struct ExecuteCommandRequest: Request {
  package static let method = "workspace/executeCommand"
  package typealias Reply = JSONValue

  package let command: String
  package let arguments: [JSONValue]
}

extension ExecuteCommandRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    command = try json.read("command")
    arguments = try json.readIfPresent("arguments") ?? []
  }
}
