import JSON
import JSONRPC

/// What a proposal takes the place of.
package enum CompletionRange: Hashable, Sendable {
  case replace(Range)
  /// For clients that let people choose between inserting before what follows the caret, and replacing it.
  case insertOrReplace(insert: Range, replace: Range)
}

extension CompletionRange: JSONWritable {
  /// As a value by itself.
  package func write(to json: inout JSONWriter) {
    switch self {
    case .replace(let range): json.write(range)
    case .insertOrReplace: json.object { writeMembers(to: &$0) }
    }
  }

  /// As members of an edit.
  func writeMembers(to json: inout JSONWriter) {
    switch self {
    case .replace(let range): json.member("range", range)
    case .insertOrReplace(let insert, let replace):
      json.member("insert", insert)
      json.member("replace", replace)
    }
  }
}
