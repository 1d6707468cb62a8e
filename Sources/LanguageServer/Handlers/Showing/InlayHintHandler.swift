import JSON
import JSONRPC
import LanguageServerProtocol

enum InlayHintHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.inlayHint", server: "inlayHintProvider")

  static func reply(
    to request: InlayHintRequest, from workspace: any HintingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> [InlayHint] {
    let converter = try context.document(request.textDocument)
    let hints = workspace.hints(
      in: converter.range(request.range), of: request.textDocument.uri, context.cancellation)
    return hints.map { hint in
      InlayHint(
        position: converter.position(hint.place), label: hint.label,
        tooltip: hint.markdown.map { MarkupContent(kind: .markdown, value: $0) },
        textEdits: hint.edits.map(converter.edit),
        paddingLeft: hint.hasSpaceBefore, paddingRight: hint.hasSpaceAfter, data: hint.data)
    }
  }
}
