import JSON
import JSONRPC
import LanguageServerProtocol
import SourceText

/// What a request is answered from: everything as it was when the request came. Used by one thread.
final class RequestContext {
  let snapshot: Snapshot
  let client: ClientCapabilities
  let encoding: PositionEncodingKind
  let cancellation: Cancellation
  let sentTokens: SentTokens
  let progress: RequestProgress
  let settings: Settings
  /// Asks the client for something; the answer is the session's matter.
  let ask: @Sendable (ClientQuestion) -> Void
  let positions: Positions

  init(
    snapshot: Snapshot, client: ClientCapabilities, encoding: PositionEncodingKind, cancellation: Cancellation,
    sentTokens: SentTokens, progress: RequestProgress, settings: Settings,
    ask: @escaping @Sendable (ClientQuestion) -> Void
  ) {
    self.snapshot = snapshot
    self.client = client
    self.encoding = encoding
    self.cancellation = cancellation
    self.sentTokens = sentTokens
    self.progress = progress
    self.settings = settings
    self.ask = ask
    positions = Positions(snapshot, encoding, cancellation)
  }

  var workspace: any Workspace { snapshot.workspace }

  /// The converter of a document that the client names.
  func document(_ identifier: TextDocumentIdentifier) throws(ResponseError) -> PositionConverter {
    guard let converter = positions.converter(for: identifier.uri) else {
      throw ResponseError(.requestFailed, "The document is not open, and not in the workspace: \(identifier.uri.text)")
    }
    return converter
  }

  /// The document and the byte that the client points at.
  func resolve(_ place: TextDocumentPosition) throws(ResponseError) -> (uri: DocumentURI, offset: ByteOffset) {
    (place.textDocument.uri, try document(place.textDocument).offset(place.position))
  }

  /// A text for people, without its Markdown for a client that shows it plain.
  func markup(_ markdown: String, for capability: String) -> MarkupContent {
    client.readsMarkdown(capability)
      ? MarkupContent(kind: .markdown, value: markdown)
      : MarkupContent(kind: .plainText, value: PlainText.of(markdown))
  }

  /// What else must change when files are touched; nothing where nothing must.
  func edit(from workspace: any FollowingWorkspace, following operations: [FileOperation]) -> WorkspaceEdit? {
    let changes = workspace.following(operations, cancellation)
    return changes.isEmpty ? nil : positions.edit(changes, for: client)
  }
}
