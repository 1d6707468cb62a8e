import JSON
import JSONRPC

/// Text for people, as Markdown or plain.
package struct MarkupContent: Hashable, Sendable {
  package let kind: MarkupKind
  package let value: String

  package init(kind: MarkupKind, value: String) {
    self.kind = kind
    self.value = value
  }
}

extension MarkupContent: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("kind", kind.rawValue)
      $0.member("value", value)
    }
  }
}
