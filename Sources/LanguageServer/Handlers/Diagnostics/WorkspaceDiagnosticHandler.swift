import JSON
import JSON
import JSONRPC
import LanguageServerProtocol

enum WorkspaceDiagnosticHandler: RequestHandler {
  static let capability = Capability(
    client: "workspace.diagnostics.refreshSupport", server: "diagnosticProvider.workspaceDiagnostics")

  static let nothing: JSONValue = ["items": []]

  static func reply(
    to request: WorkspaceDiagnosticRequest, from workspace: any EnumeratingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> WorkspaceDiagnosticReport {
    let documents = workspace.documents
    var items: [WorkspaceDiagnosticReport.Item] = []
    for (index, uri) in documents.enumerated() {
      if context.cancellation.isCancelled { break }
      let spelling = context.snapshot.spelling(of: uri)
      let report = context.report(on: uri, previousResultID: request.previousResultIDs[spelling])
      items.append(item(uri, report, context))
      if items.count == RequestContext.partLength, context.stream(WorkspaceDiagnosticReport(items: items)) {
        items = []
      }
      context.progress.report(index + 1, of: documents.count)
    }
    // What has gone must not stay in the list of problems.
    let known = Set(documents.map(context.snapshot.spelling))
    for uri in request.previousResultIDs.keys.sorted() where !known.contains(uri) {
      items.append(item(uri, DocumentDiagnosticReport(resultID: "0", items: []), context))
    }
    return WorkspaceDiagnosticReport(items: items)
  }

  private static func item(
    _ uri: DocumentURI, _ report: DocumentDiagnosticReport, _ context: RequestContext
  ) -> WorkspaceDiagnosticReport.Item {
    WorkspaceDiagnosticReport.Item(
      uri: context.snapshot.spelling(of: uri), version: context.snapshot.documents[uri]?.version, report: report)
  }
}
