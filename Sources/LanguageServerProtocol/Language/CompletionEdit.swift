import JSON
import JSONRPC

/// What choosing a proposal changes in the text.
package struct CompletionEdit: Hashable, Sendable {
  package let newText: String
  package let range: CompletionRange

  package init(newText: String, range: CompletionRange) {
    self.newText = newText
    self.range = range
  }
}

extension CompletionEdit: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("newText", newText)
      range.writeMembers(to: &$0)
    }
  }
}
