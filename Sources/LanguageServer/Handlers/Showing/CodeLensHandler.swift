import JSON
import JSONRPC
import LanguageServerProtocol

enum CodeLensHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.codeLens", server: "codeLensProvider", isUniversal: true)

  static func reply(
    to request: CodeLensRequest, from workspace: any CountingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> [CodeLens] {
    let converter = try context.document(request.textDocument)
    let uri = request.textDocument.uri
    return workspace.lenses(in: uri, context.cancellation).map { lens in
      CodeLens(
        range: converter.range(lens.range), command: nil,
        data: ["uri": JSONValue(uri.text), "name": JSONValue(converter.text.string(lens.range))])
    }
  }
}
