import JSON
import JSONRPC

/// Proposals, the best first by their sort text.
package struct CompletionList: Hashable, Sendable {
  /// Whether there would be others after more letters.
  package let isIncomplete: Bool
  package let items: [CompletionItem]

  package init(isIncomplete: Bool, items: [CompletionItem]) {
    self.isIncomplete = isIncomplete
    self.items = items
  }
}

extension CompletionList: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("isIncomplete", isIncomplete)
      $0.member("items", items)
    }
  }
}
