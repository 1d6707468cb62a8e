import JSON
import JSONRPC
import LanguageServerProtocol

enum TextDocumentContentHandler: RequestHandler {
  static let capability = Capability(
    client: "workspace.textDocumentContent", server: "workspace.textDocumentContent"
  ) { _, workspace in ["schemes": JSONValue((workspace as? any PublishingWorkspace)?.contentSchemes ?? [])] }

  static func reply(
    to request: TextDocumentContentRequest, from workspace: any PublishingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> TextDocumentContent {
    let text = try context.document(TextDocumentIdentifier(uri: request.uri)).text
    return TextDocumentContent(text: text.string(text.range))
  }
}
