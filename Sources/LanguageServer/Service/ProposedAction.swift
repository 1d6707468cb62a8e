import JSON
import LanguageServerProtocol
import SourceText

/// Something that could be done about a range.
package struct ProposedAction: Hashable, Sendable {
  package var title: String
  package var kind: CodeActionKind
  /// The codes of the findings in the range that it makes go away.
  package var fixes: [String] = []
  /// The range of the finding that it makes go away; nothing where that is any in the range.
  package var fixedRange: ByteRange?
  package var isPreferred = false
  /// Why it cannot be done here.
  package var disabledReason: String?
  package var changes: [ProposedChange] = []
  /// What the service needs to work out the changes later; nothing where they are given.
  package var data: JSONValue?

  package init(title: String, kind: CodeActionKind) {
    self.title = title
    self.kind = kind
  }
}
