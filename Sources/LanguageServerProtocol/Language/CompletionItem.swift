import JSON
import JSONRPC

/// One proposal.
package struct CompletionItem: Hashable, Sendable {
  package var label: String
  package var kind: CompletionItemKind
  package var detail: String?
  /// Shown faint behind the label, such as the kind of a record.
  package var labelDescription: String?
  package var documentation: MarkupContent?
  package var isDeprecated = false
  package var sortText: String?
  package var filterText: String?
  package var isSnippet = false
  package var edit: CompletionEdit?
  /// What takes the place of the list's range, where ``edit`` is nothing; the label where this is nothing too.
  package var newText: String?
  package var additionalEdits: [TextEdit] = []
  package var commitCharacters: [String] = []
  package var command: Command?
  /// Comes back with `completionItem/resolve`.
  package var data: JSONValue?

  package init(label: String, kind: CompletionItemKind) {
    self.label = label
    self.kind = kind
  }
}

extension CompletionItem: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("label", label)
      if let labelDescription {
        $0.key("labelDetails")
        $0.object { $0.member("description", labelDescription) }
      }
      $0.member("kind", kind.rawValue)
      if isDeprecated {
        $0.key("tags")
        $0.array { $0.int(1) }
      }
      $0.member("detail", ifPresent: detail)
      $0.member("documentation", ifPresent: documentation)
      $0.member("sortText", ifPresent: sortText)
      $0.member("filterText", ifPresent: filterText)
      // Plain text needs no word.
      if isSnippet { $0.member("insertTextFormat", 2) }
      $0.member("textEdit", ifPresent: edit)
      $0.member("textEditText", ifPresent: newText)
      $0.member("additionalTextEdits", ifNotEmpty: additionalEdits)
      $0.member("commitCharacters", ifNotEmpty: commitCharacters)
      $0.member("command", ifPresent: command)
      $0.member("data", ifPresent: data)
    }
  }
}
