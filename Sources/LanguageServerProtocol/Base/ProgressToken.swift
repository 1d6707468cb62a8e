import JSON
import JSONRPC

/// What reports of progress are tied to: chosen by whoever asked for them.
package struct ProgressToken: Hashable, Sendable {
  package let id: RequestID

  package init(_ id: RequestID) { self.id = id }
}

extension ProgressToken: JSONReadable, JSONWritable {
  package init(json: JSONValue) throws(JSONMismatch) {
    if let string = json.string {
      id = .string(string)
    } else if let number = json.int {
      id = .number(number)
    } else {
      throw JSONMismatch(expected: "an integer or a string")
    }
  }

  package func write(to json: inout JSONWriter) { id.write(to: &json) }
}
