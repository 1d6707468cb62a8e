import JSON
import JSONRPC

/// Tokens anew, or what has changed of them.
package enum SemanticTokensReply: Hashable, Sendable {
  case full(SemanticTokens)
  /// `deleted` numbers at `start` give place to `data`.
  case delta(resultID: String, start: Int, deleted: Int, data: [Int])
}

extension SemanticTokensReply: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .full(let tokens): json.write(tokens)
    case .delta(let resultID, let start, let deleted, let data):
      json.object {
        $0.member("resultId", resultID)
        $0.key("edits")
        $0.array {
          guard deleted > 0 || !data.isEmpty else { return }
          $0.object {
            $0.member("start", start)
            $0.member("deleteCount", deleted)
            $0.member("data", ifNotEmpty: data)
          }
        }
      }
    }
  }
}
