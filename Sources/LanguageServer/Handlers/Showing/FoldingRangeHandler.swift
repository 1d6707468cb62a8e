import JSONRPC
import LanguageServerProtocol

enum FoldingRangeHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.foldingRange", server: "foldingRangeProvider")

  /// Whole lines are folded, whatever the client could do: records, sections and lists have no smaller parts.
  static func reply(
    to request: FoldingRangeRequest, from workspace: any FoldingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> [FoldingRange] {
    let converter = try context.document(request.textDocument)
    let hasSummaries = context.client.has("textDocument.foldingRange.foldingRange.collapsedText")
    let folds = workspace.folds(in: request.textDocument.uri, context.cancellation).compactMap {
      fold -> FoldingRange? in
      let range = converter.range(fold.range)
      // A range that ends where a line starts does not reach into that line.
      let last = range.end.character == 0 ? range.end.line - 1 : range.end.line
      guard last > range.start.line else { return nil }
      return FoldingRange(
        startLine: range.start.line, endLine: last, kind: fold.kind, collapsedText: hasSummaries ? fold.summary : nil)
    }
    let limit = context.client.json.value(at: "textDocument.foldingRange.rangeLimit")?.int
    return limit.map { Array(folds.prefix(max(0, $0))) } ?? folds
  }
}
