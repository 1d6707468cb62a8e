import JSON
import JSONRPC

/// A line above a thing.
package struct CodeLens: Hashable, Sendable {
  package let range: Range
  /// Absent until the lens is resolved.
  package let command: Command?
  /// Comes back with `codeLens/resolve`.
  package let data: JSONValue?

  package init(range: Range, command: Command?, data: JSONValue?) {
    self.range = range
    self.command = command
    self.data = data
  }
}

extension CodeLens: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("range", range)
      $0.member("command", ifPresent: command)
      $0.member("data", ifPresent: data)
    }
  }
}
