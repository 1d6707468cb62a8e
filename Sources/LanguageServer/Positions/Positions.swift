import LanguageServerProtocol
import SourceText

/// The converters of the documents that one answer speaks of.
final class Positions {
  private let snapshot: Snapshot
  private let encoding: PositionEncodingKind
  private let cancellation: Cancellation
  private var converters: [DocumentURI: PositionConverter?] = [:]

  init(_ snapshot: Snapshot, _ encoding: PositionEncodingKind, _ cancellation: Cancellation) {
    self.snapshot = snapshot
    self.encoding = encoding
    self.cancellation = cancellation
  }

  /// The converter of a document; nothing where its text is not to be had, or no file needs to be read any more for an
  /// answer that nobody waits for.
  func converter(for uri: DocumentURI) -> PositionConverter? {
    if let converter = converters[uri] { return converter }
    if cancellation.isCancelled { return nil }
    let converter = snapshot.text(of: uri).map { PositionConverter($0, encoding) }
    converters[uri] = .some(converter)
    return converter
  }

  func location(_ place: DocumentPlace) -> Location? {
    converter(for: place.uri).map { Location(uri: snapshot.spelling(of: place.uri), range: $0.range(place.range)) }
  }

  /// Where something leads to, in the form that the client can use.
  func reply(_ found: FoundTargets, from uri: DocumentURI, asLinks: Bool) -> LocationsReply? {
    guard let origin = converter(for: uri)?.range(found.origin), !found.targets.isEmpty else { return nil }
    guard asLinks else {
      return .locations(found.targets.compactMap { location(DocumentPlace($0.uri, $0.selection)) })
    }
    return .links(
      found.targets.compactMap { target in
        guard let converter = converter(for: target.uri) else { return nil }
        return LocationLink(
          originSelectionRange: origin, targetURI: snapshot.spelling(of: target.uri),
          targetRange: converter.range(target.range.union(target.selection)),
          targetSelectionRange: converter.range(target.selection))
      })
  }

  func edit(_ changes: [ProposedChange], for client: ClientCapabilities) -> WorkspaceEdit {
    let changes = changes.compactMap { change -> DocumentChange? in
      switch change {
      case .edits(let uri, let edits):
        guard let converter = converter(for: uri) else { return nil }
        let spelling = snapshot.spelling(of: uri)
        return .edits(spelling, version: snapshot.documents[uri]?.version, edits.map(converter.edit))
      case .create(let uri): return .create(uri)
      case .rename(let old, let new): return .rename(from: snapshot.spelling(of: old), to: new)
      case .delete(let uri): return .delete(snapshot.spelling(of: uri))
      }
    }
    return WorkspaceEdit(changes: changes, usesDocumentChanges: client.usesDocumentChanges)
  }
}
