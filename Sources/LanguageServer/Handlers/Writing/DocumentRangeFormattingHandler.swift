import JSONRPC
import LanguageServerProtocol

enum DocumentRangeFormattingHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.rangeFormatting", server: "documentRangeFormattingProvider", isUniversal: true)

  static func reply(
    to request: DocumentRangeFormattingRequest, from workspace: any FormattingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> [TextEdit] {
    let converter = try context.document(request.textDocument)
    return workspace.formatting(
      of: request.textDocument.uri, in: converter.range(request.range), request.options, context.cancellation
    ).map(converter.edit)
  }
}
