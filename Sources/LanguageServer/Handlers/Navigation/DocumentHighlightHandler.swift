import JSONRPC
import LanguageServerProtocol

enum DocumentHighlightHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.documentHighlight", server: "documentHighlightProvider", isUniversal: true)

  static func reply(
    to request: DocumentHighlightRequest, from workspace: any MentioningWorkspace, in context: RequestContext
  ) throws(ResponseError) -> [DocumentHighlight] {
    let place = try context.resolve(request.place)
    let converter = try context.document(request.place.textDocument)
    return workspace.mentions(at: place.offset, in: place.uri, context.cancellation).map {
      DocumentHighlight(range: converter.range($0.range), kind: $0.kind)
    }
  }
}
