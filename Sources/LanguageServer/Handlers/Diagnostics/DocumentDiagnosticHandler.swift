import JSON
import JSONRPC
import LanguageServerProtocol

enum DocumentDiagnosticHandler: RequestHandler {
  /// Only for clients that can be told to ask again: what one document says changes what is to be said of others, and a
  /// client that never hears of it, such as Neovim 0.11, would show what no longer holds. That one is told unasked.
  static let capability = Capability(
    client: "workspace.diagnostics.refreshSupport", server: "diagnosticProvider"
  ) { _, _ in
    ["identifier": "histmark", "interFileDependencies": true, "workspaceDiagnostics": false]
  }

  static let nothing: JSONValue = ["kind": "full", "items": []]

  /// A client that asks is no longer told unasked.
  static func prepare(_ session: Session) { session.stopPublishing() }

  static func reply(
    to request: DocumentDiagnosticRequest, from workspace: any Workspace, in context: RequestContext
  ) throws(ResponseError) -> DocumentDiagnosticReport {
    _ = try context.document(request.textDocument)
    return context.report(on: request.textDocument.uri, previousResultID: request.previousResultID)
  }
}
