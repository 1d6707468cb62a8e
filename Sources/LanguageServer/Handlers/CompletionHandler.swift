import JSON
import JSONRPC
import LanguageServerProtocol

enum CompletionHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.completion", server: "completionProvider", isUniversal: true
  ) { _ in
    ["triggerCharacters": ["#", ".", "@", "`", "{", ":", " "]]
  }

  static func reply(to request: CompletionRequest, in context: RequestContext) throws(ResponseError) -> CompletionList {
    let place = try context.resolve(request.place)
    let converter = try context.document(request.place.textDocument)
    let found = context.workspace.completions(at: place.offset, in: place.uri, context.cancellation)
    let digits = String(found.proposals.count).count
    let items = found.proposals.enumerated().map { index, proposal in
      var item = item(proposal, before: request.place.position, converter, context)
      // The order of the service is the order on the screen.
      let number = String(index)
      item.sortText = String(repeating: "0", count: digits - number.count) + number
      return item
    }
    return CompletionList(isIncomplete: found.isIncomplete, items: items)
  }

  private static func item(
    _ proposal: Proposal, before caret: Position, _ converter: PositionConverter, _ context: RequestContext
  ) -> CompletionItem {
    var item = CompletionItem(label: proposal.label, kind: proposal.kind)
    item.detail = proposal.detail
    if context.client.has("textDocument.completion.completionItem.labelDetailsSupport") {
      item.labelDescription = proposal.description
    }
    item.documentation = proposal.markdown.map {
      context.markup($0, for: "textDocument.completion.completionItem.documentationFormat")
    }
    item.isDeprecated =
      proposal.isDeprecated
      && context.client.numbers("textDocument.completion.completionItem.tagSupport.valueSet").contains(1)
    item.filterText = proposal.filterText
    item.isSnippet =
      proposal.snippet != nil && context.client.has("textDocument.completion.completionItem.snippetSupport")
    let newText = (item.isSnippet ? proposal.snippet : nil) ?? proposal.newText
    let replaced = converter.range(proposal.range)
    let insertEnd =
      replaced.start.line == caret.line && caret.character <= replaced.end.character ? caret : replaced.end
    item.edit =
      context.client.has("textDocument.completion.completionItem.insertReplaceSupport")
      ? .insertOrReplace(newText: newText, insert: Range(start: replaced.start, end: insertEnd), replace: replaced)
      : .replace(TextEdit(range: replaced, newText: newText))
    item.additionalEdits = proposal.additionalEdits.map(converter.edit)
    if context.client.has("textDocument.completion.completionItem.commitCharactersSupport") {
      item.commitCharacters = proposal.commitCharacters
    }
    item.data = proposal.data
    return item
  }
}
