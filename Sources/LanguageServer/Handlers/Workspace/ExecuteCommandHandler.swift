import JSON
import JSONRPC
import LanguageServerProtocol

enum ExecuteCommandHandler: RequestHandler {
  static let capability = Capability(
    client: "workspace.executeCommand", server: "executeCommandProvider", isUniversal: true
  ) { client, workspace in
    let own = EditCommand.isFor(client) ? [EditCommand.name] : []
    return ["commands": JSONValue(((workspace as? any CommandWorkspace)?.commands ?? []) + own)]
  }

  static func reply(
    to request: ExecuteCommandRequest, from workspace: any CommandWorkspace, in context: RequestContext
  ) throws(ResponseError) -> JSONValue {
    if request.command == EditCommand.name {
      try EditCommand(arguments: request.arguments).run(in: context)
      return .null
    }
    let outcome: CommandOutcome
    do {
      outcome = try workspace.run(request.command, request.arguments, context.cancellation)
    } catch {
      throw error.response
    }
    if context.cancellation.isCancelled { return .null }
    if !outcome.changes.isEmpty, context.client.has("workspace.applyEdit") {
      let edit = context.positions.edit(outcome.changes, for: context.client)
      context.ask(.applyEdit(ApplyWorkspaceEditRequest(label: outcome.label, edit: JSONValue(edit))))
    }
    let place = outcome.shows.flatMap { uri in
      outcome.selection.flatMap { context.positions.location(DocumentPlace(uri, $0)) }
    }
    if let uri = outcome.shows, context.client.has("window.showDocument.support") {
      let isExternal = uri.scheme == "http" || uri.scheme == "https"
      context.ask(.show(ShowDocumentRequest(uri: uri.text, isExternal: isExternal, selection: place?.range)))
    }
    if outcome.result.isNull, let place { return JSONValue(place) }
    return outcome.result
  }
}
