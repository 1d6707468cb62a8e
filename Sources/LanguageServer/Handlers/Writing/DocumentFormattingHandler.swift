import JSONRPC
import LanguageServerProtocol

enum DocumentFormattingHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.formatting", server: "documentFormattingProvider", isUniversal: true)

  static func reply(
    to request: DocumentFormattingRequest, from workspace: any FormattingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> [TextEdit] {
    let converter = try context.document(request.textDocument)
    return workspace.formatting(
      of: request.textDocument.uri, in: nil, request.options, context.cancellation
    ).map(converter.edit)
  }
}
