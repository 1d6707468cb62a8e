import LanguageServerProtocol
import SourceText

/// A workspace that knows what sort of thing each part of a document is.
package protocol TokenizingWorkspace: Workspace {
  /// The names of types and modifiers, to which ``SemanticToken`` refers by index.
  var tokenLegend: (types: [String], modifiers: [String]) { get }
  /// In order, none overlapping another; only those that touch `range`, where one is given.
  func tokens(in uri: DocumentURI, range: ByteRange?, _ cancellation: Cancellation) -> [SemanticToken]
}
