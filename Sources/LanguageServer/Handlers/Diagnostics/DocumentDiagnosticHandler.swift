import JSON
import JSONRPC
import LanguageServerProtocol

enum DocumentDiagnosticHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.diagnostic", server: "diagnosticProvider") { _, _ in
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
