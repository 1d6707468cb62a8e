import JSON
import JSONRPC

/// What holds of each proposal of a list that does not say otherwise.
package struct CompletionDefaults: Hashable, Sendable {
  package var range: CompletionRange?
  package var commitCharacters: [String] = []

  package init() {}

  package var isEmpty: Bool { range == nil && commitCharacters.isEmpty }
}

extension CompletionDefaults: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("commitCharacters", ifNotEmpty: commitCharacters)
      $0.member("editRange", ifPresent: range)
    }
  }
}
