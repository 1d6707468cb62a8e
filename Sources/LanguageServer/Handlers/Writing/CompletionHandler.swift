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
    let found = workspace.completions(at: place.offset, in: place.uri, context.cancellation)
    let hasHeadings = context.settings.isOn(Feature.headings)
    let proposals = found.proposals.filter { hasHeadings || !$0.isMarkdown }
    let writer = try CompletionItemWriter(request.place, of: proposals, context)
    let digits = String(proposals.count).count
    let items = proposals.enumerated().map { index, proposal in
      var item = writer.item(proposal)
      // The order of the service is the order on the screen.
      let number = String(index)
      item.sortText = String(repeating: "0", count: digits - number.count) + number
      return item
    }
    return CompletionList(isIncomplete: found.isIncomplete, defaults: writer.defaults, items: items)
  }
}
