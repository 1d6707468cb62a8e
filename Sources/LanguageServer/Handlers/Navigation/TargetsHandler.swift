import JSONRPC
import LanguageServerProtocol

/// What the three requests have in common that lead somewhere.
enum TargetsHandler {
  static func reply(
    _ kind: TargetKind, _ place: TextDocumentPosition, from workspace: any GuidingWorkspace, linkSupport: String,
    in context: RequestContext
  ) throws(ResponseError) -> LocationsReply? {
    let place = try context.resolve(place)
    let found = workspace.targets(kind, at: place.offset, in: place.uri, context.cancellation)
    return found.flatMap { context.positions.reply($0, from: place.uri, asLinks: context.client.has(linkSupport)) }
  }
}
