import JSONRPC
import LanguageServerProtocol

enum DocumentLinkHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.documentLink", server: "documentLinkProvider", isUniversal: true
  ) { _, _ in [:] }

  static func reply(
    to request: DocumentLinkRequest, from workspace: any LinkingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> [DocumentLink] {
    let converter = try context.document(request.textDocument)
    let hasTooltips = context.client.has("textDocument.documentLink.tooltipSupport")
    return workspace.links(in: request.textDocument.uri, context.cancellation).map { link in
      let range = converter.range(link.range)
      let tooltip = hasTooltips ? link.tooltip : nil
      return switch link.destination {
      case .uri(let uri): DocumentLink(range: range, target: uri, tooltip: tooltip, data: nil)
      case .later(let data): DocumentLink(range: range, target: nil, tooltip: tooltip, data: data)
      }
    }
  }
}
