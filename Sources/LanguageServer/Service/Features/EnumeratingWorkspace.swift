import LanguageServerProtocol

/// A workspace that knows all its documents, so that it can be checked as a whole.
package protocol EnumeratingWorkspace: Workspace {
  /// All documents that belong to the workspace, open or not, in a fixed order.
  var documents: [DocumentURI] { get }
}
