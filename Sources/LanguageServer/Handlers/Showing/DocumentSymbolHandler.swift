import JSONRPC
import LanguageServerProtocol

enum DocumentSymbolHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.documentSymbol", server: "documentSymbolProvider", isUniversal: true)

  static func reply(
    to request: DocumentSymbolRequest, from workspace: any Workspace, in context: RequestContext
  ) throws(ResponseError) -> DocumentSymbolReply {
    let converter = try context.document(request.textDocument)
    let everything = workspace.outline(of: request.textDocument.uri, context.cancellation)
    let outline = context.settings.isOn(Feature.headings) ? everything : everything.flatMap(\.withoutHeadings)
    if context.client.has("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport") {
      return .tree(outline.map { tree($0, converter) })
    }
    var list: [SymbolInformation] = []
    for entry in outline { flatten(entry, in: nil, request.textDocument.uri, converter, into: &list) }
    return .list(list)
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
