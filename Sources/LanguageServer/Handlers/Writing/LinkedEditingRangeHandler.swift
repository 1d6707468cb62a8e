import JSONRPC
import LanguageServerProtocol

enum LinkedEditingRangeHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.linkedEditingRange", server: "linkedEditingRangeProvider")

  /// What twins consist of: fences, or the letters of a word. Editors stop at what does not fit it.
  private static let twinPattern = "[`~]+|[\\w-]+"

  static func reply(
    to request: LinkedEditingRangeRequest, in context: RequestContext
  ) throws(ResponseError) -> LinkedEditingRanges? {
    let place = try context.resolve(request.place)
    let converter = try context.document(request.place.textDocument)
    let twins = context.workspace.twins(at: place.offset, in: place.uri, context.cancellation)
    return twins.isEmpty ? nil : LinkedEditingRanges(ranges: twins.map(converter.range), wordPattern: twinPattern)
  }
}
