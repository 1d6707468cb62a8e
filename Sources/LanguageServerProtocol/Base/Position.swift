import JSON
import JSONRPC

/// A zero-based line and a zero-based column, counted in the units of the session's position encoding.
///
/// Has no arithmetic: only the server's converter, which knows the text and the encoding, makes one from a byte offset
/// or the reverse.
package struct Position: Hashable, Sendable {
  package let line: Int
  package let character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }
}

extension Position: JSONReadable, JSONWritable {
  package init(json: JSONValue) throws(JSONMismatch) {
    line = try json.read("line")
    character = try json.read("character")
  }

  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("line", line)
      $0.member("character", character)
    }
  }
}
