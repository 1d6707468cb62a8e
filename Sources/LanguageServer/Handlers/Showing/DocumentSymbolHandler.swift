import JSONRPC
import LanguageServerProtocol
import SourceText

enum DocumentSymbolHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.documentSymbol", server: "documentSymbolProvider", isUniversal: true)

  static func reply(
    to request: DocumentSymbolRequest, from workspace: any Workspace, in context: RequestContext
  ) throws(ResponseError) -> DocumentSymbolReply {
    let converter = try context.document(request.textDocument)
    let everything = workspace.outline(of: request.textDocument.uri, context.cancellation)
    let isByTime = context.settings.isOn(Feature.timeOrder)
    var outline =
      context.settings.isOn(Feature.headings) && !isByTime ? everything : everything.flatMap(\.withoutHeadings)
    if isByTime { outline.sort { order($0) < order($1) } }
    if context.client.has("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport") {
      return .tree(outline.map { tree($0, converter) })
    }
    var list: [SymbolInformation] = []
    for entry in outline { flatten(entry, in: nil, request.textDocument.uri, converter, into: &list) }
    return .list(list)
  }

  /// By the first day, then the last; what has no date comes last, and what has the same keeps the order of the text.
  private static func order(_ entry: OutlineEntry) -> (first: Int, last: Int, place: ByteOffset) {
    (entry.days?.lowerBound ?? .max, entry.days?.upperBound ?? .max, entry.range.start)
  }

  private static func tree(_ entry: OutlineEntry, _ converter: PositionConverter) -> DocumentSymbol {
    DocumentSymbol(
      name: name(of: entry), detail: entry.detail, kind: entry.kind,
      range: converter.range(entry.range.union(entry.selection)), selectionRange: converter.range(entry.selection),
      children: entry.children.map { tree($0, converter) })
  }

  private static func flatten(
    _ entry: OutlineEntry, in container: String?, _ uri: DocumentURI, _ converter: PositionConverter,
    into list: inout [SymbolInformation]
  ) {
    let location = Location(uri: uri, range: converter.range(entry.range))
    list.append(
      SymbolInformation(name: name(of: entry), kind: entry.kind, location: location, containerName: container))
    for child in entry.children { flatten(child, in: entry.name, uri, converter, into: &list) }
  }

  /// A name must not be empty or of white space alone: some clients then refuse the whole outline.
  private static func name(of entry: OutlineEntry) -> String {
    entry.name.allSatisfy(\.isWhitespace) ? "(untitled)" : entry.name
  }
}
