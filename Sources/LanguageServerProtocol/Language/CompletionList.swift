import JSON
import JSONRPC

/// Proposals, the best first by their sort text.
package struct CompletionList: Hashable, Sendable {
  /// Whether there would be others after more letters.
  package let isIncomplete: Bool
  package let defaults: CompletionDefaults
  package let items: [CompletionItem]

  package init(isIncomplete: Bool, defaults: CompletionDefaults, items: [CompletionItem]) {
    self.isIncomplete = isIncomplete
    self.defaults = defaults
    self.items = items
  }
}

extension CompletionList: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("isIncomplete", isIncomplete)
      if !defaults.isEmpty { $0.member("itemDefaults", defaults) }
      $0.member("items", items)
    }
  }
}
