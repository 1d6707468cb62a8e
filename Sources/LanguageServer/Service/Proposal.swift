import JSON
import LanguageServerProtocol
import SourceText

/// One thing that could be written.
package struct Proposal: Hashable, Sendable {
  package var label: String
  package var kind: CompletionItemKind
  package var detail: String?
  /// Shown faint behind the label.
  package var description: String?
  package var markdown: String?
  package var newText: String
  /// The same with `$1` and `${2:name}` to fill in, for clients that know snippets.
  package var snippet: String?
  /// What is replaced: everything up to the end of the word that the caret is in.
  package var range: ByteRange
  package var filterText: String?
  package var isDeprecated = false
  /// Whether it is a heading or a file of Markdown, of which other servers tell too.
  package var isMarkdown = false
  package var commitCharacters: [String] = []
  package var additionalEdits: [ByteEdit] = []
  /// What the service needs to tell more about this one; nothing where all is told.
  package var data: JSONValue?

  package init(label: String, kind: CompletionItemKind, newText: String, range: ByteRange) {
    self.label = label
    self.kind = kind
    self.newText = newText
    self.range = range
  }
}
