import JSON
import JSONRPC
import LanguageServerProtocol

enum DocumentOnTypeFormattingHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.onTypeFormatting", server: "documentOnTypeFormattingProvider", isUniversal: true
  ) { _, workspace in
    let triggers = (workspace as? any TypingWorkspace)?.formattingTriggers ?? []
    return [
      "firstTriggerCharacter": JSONValue(triggers.first ?? "\n"),
      "moreTriggerCharacter": JSONValue(Array(triggers.dropFirst())),
    ]
  }

  static func reply(
    to request: DocumentOnTypeFormattingRequest, from workspace: any TypingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> [TextEdit] {
    let place = try context.resolve(request.place)
    let converter = try context.document(request.place.textDocument)
    return workspace.formatting(of: place.uri, after: request.character, at: place.offset, request.options)
      .map(converter.edit)
  }
}
