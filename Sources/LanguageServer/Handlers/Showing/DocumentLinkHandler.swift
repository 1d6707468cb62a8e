import JSONRPC
import LanguageServerProtocol

enum DocumentLinkHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.documentLink", server: "documentLinkProvider", isUniversal: true
  ) { _, _ in [:] }

  static func reply(to request: DocumentLinkRequest, in context: RequestContext) throws(ResponseError) -> [DocumentLink]
  {
    let converter = try context.document(request.textDocument)
    let hasTooltips = context.client.has("textDocument.documentLink.tooltipSupport")
    return context.workspace.links(in: request.textDocument.uri, context.cancellation).map { link in
      DocumentLink(
        range: converter.range(link.range), target: link.target, tooltip: hasTooltips ? link.tooltip : nil)
    }
  }
}
