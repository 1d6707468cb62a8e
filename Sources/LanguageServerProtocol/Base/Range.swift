import JSON
import JSONRPC

/// A stretch of text from `start` up to but not including `end`. Named in code that also uses Swift's own `Range` as
/// `LanguageServerProtocol.Range`.
package struct Range: Hashable, Sendable {
  package let start: Position
  package let end: Position

  package init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }
}

extension Range: JSONReadable, JSONWritable {
  package init(json: JSONValue) throws(JSONMismatch) {
    start = try json.read("start")
    end = try json.read("end")
  }

  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("start", start)
      $0.member("end", end)
    }
  }
}
