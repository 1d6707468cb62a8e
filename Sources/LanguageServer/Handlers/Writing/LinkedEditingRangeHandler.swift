import JSONRPC
import LanguageServerProtocol

enum LinkedEditingRangeHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.linkedEditingRange", server: "linkedEditingRangeProvider")

  static func reply(
    to request: LinkedEditingRangeRequest, from workspace: any PairingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> LinkedEditingRanges? {
    let place = try context.resolve(request.place)
    let converter = try context.document(request.place.textDocument)
    let twins = workspace.twins(at: place.offset, in: place.uri, context.cancellation)
    return twins.isEmpty ? nil : LinkedEditingRanges(ranges: twins.map(converter.range), wordPattern: nil)
  }
}
