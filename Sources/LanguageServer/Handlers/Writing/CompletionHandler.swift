import JSON
import JSONRPC
import LanguageServerProtocol

enum CompletionHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.completion", server: "completionProvider", isUniversal: true
  ) { _, workspace in ["triggerCharacters": JSONValue(workspace.completionTriggers)] }

  static func reply(
    to request: CompletionRequest, from workspace: any Workspace, in context: RequestContext
  ) throws(ResponseError) -> CompletionList {
    let place = try context.resolve(request.place)
    let converter = try context.document(request.place.textDocument)
    let found = workspace.completions(at: place.offset, in: place.uri, context.cancellation)
    let hasHeadings = context.settings.isOn(Feature.headings)
    let proposals = found.proposals.filter { hasHeadings || !$0.isMarkdown }
    let digits = String(proposals.count).count
    let parts = CompletionItemParts(context.client)
    let items = proposals.enumerated().map { index, proposal in
      var item = item(proposal, before: request.place.position, converter, parts, context)
      // The order of the service is the order on the screen.
      let number = String(index)
      item.sortText = String(repeating: "0", count: digits - number.count) + number
      return item
    }
    return CompletionList(isIncomplete: found.isIncomplete, items: items)
  }

  private static func item(
    _ proposal: Proposal, before caret: Position, _ converter: PositionConverter, _ parts: CompletionItemParts,
    _ context: RequestContext
  ) -> CompletionItem {
    var item = CompletionItem(label: proposal.label, kind: proposal.kind)
    item.detail = proposal.detail
    if parts.hasLabelDetails { item.labelDescription = proposal.description }
    item.documentation = proposal.markdown.map {
      context.markup($0, for: CompletionItemParts.path + "documentationFormat")
    }
    item.isDeprecated = proposal.isDeprecated && parts.hasDeprecatedTag
    item.filterText = proposal.filterText
    item.isSnippet = proposal.snippet != nil && parts.hasSnippets
    let newText = (item.isSnippet ? proposal.snippet : nil) ?? proposal.newText
    let replaced = converter.range(proposal.range)
    item.edit =
      parts.hasInsertReplace
      ? .insertOrReplace(newText: newText, insert: replaced.upTo(caret), replace: replaced)
      : .replace(TextEdit(range: replaced, newText: newText))
    item.additionalEdits = proposal.additionalEdits.map(converter.edit)
    if parts.hasCommitCharacters { item.commitCharacters = proposal.commitCharacters }
    item.data = proposal.data
    return item
  }
}

/// What a client can do with one proposal.
private struct CompletionItemParts {
  /// Where it says so.
  static let path = "textDocument.completion.completionItem."

  let hasLabelDetails: Bool
  let hasDeprecatedTag: Bool
  let hasSnippets: Bool
  let hasInsertReplace: Bool
  let hasCommitCharacters: Bool

  init(_ client: ClientCapabilities) {
    func has(_ part: String) -> Bool { client.has(Self.path + part) }
    hasLabelDetails = has("labelDetailsSupport")
    hasDeprecatedTag = client.numbers(Self.path + "tagSupport.valueSet").contains(1)
    hasSnippets = has("snippetSupport")
    hasInsertReplace = has("insertReplaceSupport")
    hasCommitCharacters = has("commitCharactersSupport")
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
