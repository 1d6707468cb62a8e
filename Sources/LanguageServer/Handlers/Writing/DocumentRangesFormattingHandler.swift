import JSONRPC
import LanguageServerProtocol
import SourceText

enum DocumentRangesFormattingHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.rangeFormatting.rangesSupport", server: "documentRangeFormattingProvider.rangesSupport")

  /// Edits that two of the ranges have in common are made once.
  static func reply(
    to request: DocumentRangesFormattingRequest, from workspace: any FormattingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> [TextEdit] {
    let converter = try context.document(request.textDocument)
    var edits: [ByteEdit] = []
    for range in request.ranges {
      edits += workspace.formatting(
        of: request.textDocument.uri, in: converter.range(range), request.options, context.cancellation)
    }
    var kept: [ByteEdit] = []
    for edit in edits.sorted(by: { $0.range < $1.range })
    where kept.last.map({ $0.range.end <= edit.range.start && $0 != edit }) ?? true {
      kept.append(edit)
    }
    return kept.map(converter.edit)
  }
}
