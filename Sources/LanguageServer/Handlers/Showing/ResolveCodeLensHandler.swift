import JSON
import JSONRPC
import LanguageServerProtocol

enum ResolveCodeLensHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.codeLens", server: "codeLensProvider.resolveProvider", isUniversal: true)

  /// What the editor's plugin does when a person clicks: its arguments are a URI, a position and locations.
  static let showReferences = "histmark.showReferences"

  static func reply(
    to request: ResolveCodeLensRequest, from workspace: any CountingWorkspace, in context: RequestContext
  ) -> JSONValue {
    guard let place = request.lens["data"].flatMap({ self.place(of: $0, in: workspace, context) }),
      let here = context.positions.location(place)
    else { return request.lens }
    var places = workspace.references(
      at: place.range.start, in: place.uri, withDefinitions: false, context.cancellation)
    let counts = workspace.counts(of: Lens(range: place.range), in: place.uri, context.cancellation)
    let documents = Set(places.map(\.uri)).count
    let references =
      places.isEmpty
      ? (counts.isEmpty ? ["no references"] : [])
      : [count(places.count, "reference"), count(documents, "document")]
    let title = (references + counts.map { count($0.count, $0.noun) }).joined(separator: " · ")
    var known = Set(places)
    places += counts.flatMap(\.places).filter { known.insert($0).inserted }
    let arguments: [JSONValue] = [
      JSONValue(here.uri.text), JSONValue(here.range.start), JSONValue(places.compactMap(context.positions.location)),
    ]
    // A client that has no such command shows the title alone (LSP 3.17 has none for it; rust-analyzer's convention).
    let isKnown = context.client.strings("experimental.commands.commands").contains(showReferences)
    let command = Command(
      title: title, command: isKnown ? showReferences : "", arguments: isKnown ? arguments : [])
    return request.lens.setting("command", to: JSONValue(command))
  }

  /// Where the thing is now: editors resolve lenses of a text that has been edited since.
  private static func place(
    of data: JSONValue, in workspace: any CountingWorkspace, _ context: RequestContext
  ) -> DocumentPlace? {
    guard let uri = data["uri"]?.string.map({ DocumentURI($0) }), let name = data["name"]?.string,
      let text = context.positions.converter(for: uri)?.text
    else { return nil }
    let lens = workspace.lenses(in: uri, context.cancellation).first { text.string($0.range) == name }
    return lens.map { DocumentPlace(uri, $0.range) }
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
