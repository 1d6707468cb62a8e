import JSON
import JSONRPC

/// Tokens in the protocol's encoding: five numbers each, positions relative to the token before.
package struct SemanticTokens: Hashable, Sendable {
  /// By which a delta can be asked for.
  package let resultID: String?
  package let data: [Int]

  package init(resultID: String?, data: [Int]) {
    self.resultID = resultID
    self.data = data
  }
}

extension SemanticTokens: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("resultId", ifPresent: resultID)
      $0.member("data", data)
    }
  }
}
