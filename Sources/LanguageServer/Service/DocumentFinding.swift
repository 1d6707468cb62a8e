import JSON
import JSONRPC
import LanguageServerProtocol
import SourceText

/// Something to be said about a range of a document.
package struct DocumentFinding: Hashable, Sendable {
  package var range: ByteRange
  package var severity: DiagnosticSeverity
  /// The permanent name of the rule.
  package var code: String
  /// Where the rule is explained: a URI.
  package var explanation: String?
  package var message: String
  package var tags: [DiagnosticTag] = []
  package var related: [RelatedPlace] = []
  /// What comes back with a request for actions, for clients that keep it; nothing where there is nothing to know.
  package var data: JSONValue?

  package init(range: ByteRange, severity: DiagnosticSeverity, code: String, message: String) {
    self.range = range
    self.severity = severity
    self.code = code
    self.message = message
  }
}
