import JSON
import JSONRPC

/// What choosing a proposal changes in the text.
package enum CompletionEdit: Hashable, Sendable {
  case replace(TextEdit)
  /// For clients that let people choose between inserting before what follows the caret, and replacing it.
  case insertOrReplace(newText: String, insert: Range, replace: Range)
}

extension CompletionEdit: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .replace(let edit): json.write(edit)
    case .insertOrReplace(let newText, let insert, let replace):
      json.object {
        $0.member("newText", newText)
        $0.member("insert", insert)
        $0.member("replace", replace)
      }
    }
  }
}
