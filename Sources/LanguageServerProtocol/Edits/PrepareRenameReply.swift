import JSON
import JSONRPC

/// What is going to be renamed.
package struct PrepareRenameReply: Hashable, Sendable {
  package let range: Range
  package let placeholder: String

  package init(range: Range, placeholder: String) {
    self.range = range
    self.placeholder = placeholder
  }
}

extension PrepareRenameReply: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("range", range)
      $0.member("placeholder", placeholder)
    }
  }
}
