import JSONRPC
import LanguageServerProtocol

/// Makes of proposals what a client can use of them.
struct CompletionItemWriter {
  private let parts: CompletionItemParts
  private let converter: PositionConverter
  private let caret: Position
  private let context: RequestContext
  /// What is said once of all proposals.
  let defaults: CompletionDefaults

  init(_ place: TextDocumentPosition, of proposals: [Proposal], _ context: RequestContext) throws(ResponseError) {
    parts = CompletionItemParts(context.client)
    converter = try context.document(place.textDocument)
    caret = place.position
    self.context = context
    var defaults = CompletionDefaults()
    if let first = proposals.first {
      if parts.hasDefaultRange { defaults.range = parts.range(converter.range(first.range), before: caret) }
      let isCommon = proposals.allSatisfy { $0.commitCharacters == first.commitCharacters }
      if parts.hasDefaultCommitCharacters, isCommon { defaults.commitCharacters = first.commitCharacters }
    }
    self.defaults = defaults
  }

  func item(_ proposal: Proposal) -> CompletionItem {
    var item = CompletionItem(label: proposal.label, kind: proposal.kind)
    item.detail = proposal.detail
    if parts.hasLabelDetails { item.labelDescription = proposal.description }
    item.documentation = proposal.markdown.map {
      context.markup($0, for: CompletionItemParts.item + "documentationFormat")
    }
    item.isDeprecated = proposal.isDeprecated && parts.hasDeprecatedTag
    item.filterText = proposal.filterText
    item.isSnippet = proposal.snippet != nil && parts.hasSnippets
    let newText = (item.isSnippet ? proposal.snippet : nil) ?? proposal.newText
    let range = parts.range(converter.range(proposal.range), before: caret)
    if range != defaults.range {
      item.edit = CompletionEdit(newText: newText, range: range)
    } else if newText != proposal.label {
      item.newText = newText
    }
    item.additionalEdits = proposal.additionalEdits.map(converter.edit)
    if parts.hasCommitCharacters, defaults.commitCharacters.isEmpty {
      item.commitCharacters = proposal.commitCharacters
    }
    item.data = proposal.data
    return item
  }
}
