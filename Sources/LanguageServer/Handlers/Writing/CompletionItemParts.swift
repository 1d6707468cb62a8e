import LanguageServerProtocol

/// What a client can do with proposals.
struct CompletionItemParts {
  private static let completion = "textDocument.completion."
  /// Where it says what it can do with one.
  static let item = completion + "completionItem."

  let hasLabelDetails: Bool
  let hasDeprecatedTag: Bool
  let hasSnippets: Bool
  let hasInsertReplace: Bool
  let hasCommitCharacters: Bool
  /// What a list can say of all its items at once.
  private let defaults: [String]

  init(_ client: ClientCapabilities) {
    func has(_ part: String) -> Bool { client.has(Self.item + part) }
    hasLabelDetails = has("labelDetailsSupport")
    hasDeprecatedTag = client.numbers(Self.item + "tagSupport.valueSet").contains(1)
    hasSnippets = has("snippetSupport")
    hasInsertReplace = has("insertReplaceSupport")
    hasCommitCharacters = has("commitCharactersSupport")
    defaults = client.strings(Self.completion + "completionList.itemDefaults")
  }

  var hasDefaultRange: Bool { defaults.contains("editRange") }
  var hasDefaultCommitCharacters: Bool { hasCommitCharacters && defaults.contains("commitCharacters") }

  /// What a proposal takes the place of when the caret is at a position in it.
  func range(_ replaced: Range, before caret: Position) -> CompletionRange {
    hasInsertReplace ? .insertOrReplace(insert: replaced.upTo(caret), replace: replaced) : .replace(replaced)
  }
}

extension Range {
  /// The part of a range on one line that lies before a position in it.
  fileprivate func upTo(_ position: Position) -> Range {
    let isInside =
      position.line == start.line && position.line == end.line && start.character <= position.character
      && position.character <= end.character
    return isInside ? Range(start: start, end: position) : self
  }
}
