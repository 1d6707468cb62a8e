import JSON
import JSONRPC

/// The parts of a value, and which of them is being written.
package struct SignatureHelp: Hashable, Sendable {
  /// Such as `signed: DATE = EQUIVALENT PLACE`.
  package let label: String
  package let documentation: MarkupContent?
  package let parameters: [ParameterInformation]
  package let activeParameter: Int?

  package init(
    label: String, documentation: MarkupContent?, parameters: [ParameterInformation], activeParameter: Int?
  ) {
    self.label = label
    self.documentation = documentation
    self.parameters = parameters
    self.activeParameter = activeParameter
  }
}

extension SignatureHelp: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.key("signatures")
      $0.array {
        $0.object {
          $0.member("label", label)
          $0.member("documentation", ifPresent: documentation)
          $0.member("parameters", ifNotEmpty: parameters)
        }
      }
      $0.member("activeSignature", 0)
      $0.member("activeParameter", ifPresent: activeParameter)
    }
  }
}
