import JSON
import JSONRPC
import LanguageServerProtocol
import SourceText

/// The findings of one document, as they were worked out from one snapshot, ready to be published.
struct DiagnosticsReport: Sendable {
  let uri: DocumentURI
  /// Of the open document.
  let version: Int
  /// Of the snapshot.
  let generation: Int
  let message: OutgoingMessage
  /// The same for the same findings.
  let fingerprint: UInt64
  /// Whether there is nothing to say.
  let isEmpty: Bool
  /// Whether findings about what is being typed were kept back.
  let isPartial: Bool

  /// Works out what is to be said of a document, except of what touches one place.
  init(of document: OpenDocument, without place: ByteOffset?, in context: RequestContext) {
    let found = context.diagnostics(of: document.uri, without: place)
    var json = JSONWriter()
    json.write(found.diagnostics)
    uri = document.uri
    version = document.version
    generation = context.snapshot.generation
    fingerprint = Fingerprint.of(json.bytes)
    isEmpty = found.diagnostics.isEmpty
    isPartial = found.isPartial
    message = .notification(
      PublishDiagnosticsNotification(
        uri: context.snapshot.spelling(of: document.uri), version: document.version, written: json.bytes))
  }
}
