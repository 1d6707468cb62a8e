import JSONRPC
import LanguageServerProtocol

enum HoverHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.hover", server: "hoverProvider", isUniversal: true)

  static func reply(
    to request: HoverRequest, from workspace: any Workspace, in context: RequestContext
  ) throws(ResponseError) -> Hover? {
    let place = try context.resolve(request.place)
    guard let card = workspace.hover(at: place.offset, in: place.uri, context.cancellation) else { return nil }
    return Hover(
      contents: context.markup(card.markdown, for: "textDocument.hover.contentFormat"),
      range: try context.document(request.place.textDocument).range(card.range))
  }
}
