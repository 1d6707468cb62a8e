import JSON
import LanguageServerProtocol

/// A workspace that knows which ranges lead to other files or out into the world.
package protocol LinkingWorkspace: Workspace {
  func links(in uri: DocumentURI, _ cancellation: Cancellation) -> [LinkSpan]
  /// Where a link leads that was handed out with this data: a URI.
  func destination(of data: JSONValue, _ cancellation: Cancellation) -> String?
}
