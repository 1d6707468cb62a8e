import JSON
import JSONRPC

/// One part of a value.
package struct ParameterInformation: Hashable, Sendable {
  /// A part of the label of the whole.
  package let label: String
  package let documentation: MarkupContent?

  package init(label: String, documentation: MarkupContent?) {
    self.label = label
    self.documentation = documentation
  }
}

extension ParameterInformation: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("label", label)
      $0.member("documentation", ifPresent: documentation)
    }
  }
}
