import Model

/// A document in its workspace: what every feature is asked about.
package struct DocumentContext: Sendable {
  package let document: DocumentID
  package let model: DocumentModel
  package let workspace: WorkspaceModel

  package init(_ document: DocumentID, _ model: DocumentModel, in workspace: WorkspaceModel) {
    self.document = document
    self.model = model
    self.workspace = workspace
  }
}
