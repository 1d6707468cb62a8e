import JSON
import JSONRPC
import LanguageServerProtocol

enum CodeActionHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.codeAction", server: "codeActionProvider", isUniversal: true
  ) { client, workspace in
    guard client.has("textDocument.codeAction.codeActionLiteralSupport") else { return true }
    return ["codeActionKinds": JSONValue(workspace.actionKinds.map(\.name))]
  }

  static func reply(
    to request: CodeActionRequest, from workspace: any Workspace, in context: RequestContext
  ) throws(ResponseError) -> [CodeActionReply] {
    let isLiteral = context.client.has("textDocument.codeAction.codeActionLiteralSupport")
    if !isLiteral, !EditCommand.isFor(context.client) || !context.settings.isOn(ExecuteCommandHandler.capability) {
      return []
    }
    let converter = try context.document(request.textDocument)
    var found = workspace.actions(
      in: converter.range(request.range), of: request.textDocument.uri, kinds: request.only, context.cancellation)
    // An editor that shows findings by the line asks what can be done about them from anywhere on it.
    if request.only.map({ $0.contains(where: CodeActionKind.quickFix.isWithin) }) ?? true {
      for range in request.diagnostics.compactMap(ownRange) where range != request.range {
        let more = workspace.actions(
          in: converter.range(range), of: request.textDocument.uri, kinds: [.quickFix], context.cancellation)
        found += more.filter { !found.contains($0) }
      }
    }
    return merged(found).compactMap { action in
      if let only = request.only, !only.contains(where: action.kind.isWithin) { return nil }
      // A client that cannot show why something is not possible must not offer it.
      if action.disabledReason != nil, !context.client.has("textDocument.codeAction.disabledSupport") { return nil }
      let action = codeAction(action, for: request, from: workspace, in: context)
      return isLiteral ? .action(action) : command(of: action, for: request, in: context).map { .command($0) }
    }
  }

  /// An action as a command, where it changes something here and now.
  private static func command(
    of action: CodeAction, for request: CodeActionRequest, in context: RequestContext
  ) -> Command? {
    guard let edit = action.edit else { return nil }
    let uri = request.textDocument.uri
    return EditCommand(
      title: action.title, edit: edit, document: uri, version: context.snapshot.documents[uri]?.version
    ).command
  }

  private static func ownRange(_ diagnostic: JSONValue) -> Range? {
    guard diagnostic["source"]?.string == Diagnostic.source else { return nil }
    return diagnostic["range"].flatMap { try? Range(json: $0) }
  }

  /// Two findings can be mended by one change; it is offered once.
  private static func merged(_ actions: [ProposedAction]) -> [ProposedAction] {
    var merged: [ProposedAction] = []
    for action in actions {
      let twin = merged.firstIndex { other in
        other.title == action.title && other.kind == action.kind && other.changes == action.changes
          && other.data == action.data && other.fixedRange == action.fixedRange
      }
      if let twin {
        merged[twin].fixes += action.fixes
        merged[twin].isPreferred = merged[twin].isPreferred && action.isPreferred
      } else {
        merged.append(action)
      }
    }
    return merged
  }

  private static func codeAction(
    _ action: ProposedAction, for request: CodeActionRequest, from workspace: any Workspace,
    in context: RequestContext
  ) -> CodeAction {
    let client = context.client
    var reply = CodeAction(title: action.title, kind: action.kind)
    let converter = try? context.document(request.textDocument)
    reply.diagnostics = request.diagnostics.filter { diagnostic in
      guard diagnostic["source"]?.string == Diagnostic.source,
        diagnostic["code"]?.string.map(action.fixes.contains) == true
      else { return false }
      guard let fixed = action.fixedRange, let range = diagnostic["range"].flatMap({ try? Range(json: $0) }) else {
        return true
      }
      return converter?.range(range) == fixed
    }
    if client.has("textDocument.codeAction.isPreferredSupport") { reply.isPreferred = action.isPreferred }
    reply.disabledReason = action.disabledReason
    if action.disabledReason != nil { return reply }
    let isResolvedLater =
      client.has("textDocument.codeAction.dataSupport")
      && client.strings("textDocument.codeAction.resolveSupport.properties").contains("edit")
    if let data = action.data, isResolvedLater {
      reply.data = data
    } else {
      let resolving = workspace as? any ReconsideringWorkspace
      let changes = action.data.flatMap { try? resolving?.changes(of: $0, context.cancellation) }
      reply.edit = context.positions.edit(changes ?? action.changes, for: client)
    }
    return reply
  }
}
