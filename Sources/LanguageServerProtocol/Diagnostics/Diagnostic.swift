import JSON
import JSONRPC

/// Something to be said about a range: an error, a warning, a hint.
package struct Diagnostic: Hashable, Sendable {
  package let range: Range
  package let severity: DiagnosticSeverity
  /// The permanent name of the rule.
  package let code: String?
  /// Where the rule is explained.
  package let codeDescription: String?
  package let message: String
  package let tags: [DiagnosticTag]
  package let relatedInformation: [DiagnosticRelatedInformation]
  /// Comes back with a request for code actions.
  package let data: JSONValue?

  /// Who says so: always us.
  package static let source = "histmark"

  package init(
    range: Range, severity: DiagnosticSeverity, code: String?, codeDescription: String?, message: String,
    tags: [DiagnosticTag], relatedInformation: [DiagnosticRelatedInformation], data: JSONValue?
  ) {
    self.range = range
    self.severity = severity
    self.code = code
    self.codeDescription = codeDescription
    self.message = message
    self.tags = tags
    self.relatedInformation = relatedInformation
    self.data = data
  }
}

extension Diagnostic: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("range", range)
      $0.member("severity", severity.rawValue)
      $0.member("code", ifPresent: code)
      if let codeDescription {
        $0.key("codeDescription")
        $0.object { $0.member("href", codeDescription) }
      }
      $0.member("source", Self.source)
      $0.member("message", message)
      $0.member("tags", ifNotEmpty: tags)
      $0.member("relatedInformation", ifNotEmpty: relatedInformation)
      $0.member("data", ifPresent: data)
    }
  }
}
