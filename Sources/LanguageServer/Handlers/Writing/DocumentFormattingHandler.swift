import JSONRPC
import LanguageServerProtocol

enum DocumentFormattingHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.formatting", server: "documentFormattingProvider", isUniversal: true)

  static func reply(
    to request: DocumentFormattingRequest, in context: RequestContext
  ) throws(ResponseError) -> [TextEdit] {
    let converter = try context.document(request.textDocument)
    return context.workspace.formatting(
      of: request.textDocument.uri, in: nil, request.options, context.cancellation
    ).map(converter.edit)
  }
}
