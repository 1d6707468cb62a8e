import JSONRPC
import LanguageServerProtocol

enum SelectionRangeHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.selectionRange", server: "selectionRangeProvider")

  /// Nobody widens a selection more often; and clients read the nesting by recursion.
  private static let mostSteps = 100

  static func reply(
    to request: SelectionRangeRequest, from workspace: any SelectingWorkspace, in context: RequestContext
  ) throws(ResponseError)
    -> [SelectionRange]
  {
    let converter = try context.document(request.textDocument)
    return request.positions.map { position in
      let place = converter.offset(position)
      let ranges = workspace.selections(at: place, in: request.textDocument.uri, context.cancellation)
      let converted = ranges.prefix(mostSteps).map(converter.range)
      return SelectionRange(ranges: converted.isEmpty ? [Range(start: position, end: position)] : converted)
    }
  }
}
