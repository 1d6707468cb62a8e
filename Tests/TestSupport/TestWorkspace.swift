import Features
import Linting
import Model
import SourceText
import Syntax
import Vocabulary

/// The models of some documents and the workspace that they make.
package struct TestWorkspace {
  package private(set) var models: [DocumentID: DocumentModel] = [:]
  package private(set) var workspace: WorkspaceModel

  /// - Parameter folder: that of the project.
  package init(_ documents: MarkedDocuments, folder: String? = nil) {
    let records = RecordReader(.histmark(.standard))
    workspace = WorkspaceModel()
    workspace.folder = folder
    for document in documents.documents {
      let id = DocumentID(document.name)
      if document.name.hasSuffix(".bib") || document.name.hasSuffix(".json") {
        workspace.update(bibliography: SourceText(document.text), named: id)
        continue
      }
      let model = DocumentModel(SyntaxTree(parsing: SourceText(document.text)))
      models[id] = model
      // As most documents are held in an editor.
      let summary = DocumentSummary(model, of: id)
      workspace.update(summary, keeping: summary.packed(from: model.text, reading: records))
    }
  }

  /// A document as features are asked about it.
  package func context(of name: String) -> DocumentContext? {
    models[DocumentID(name)].map { DocumentContext(DocumentID(name), $0, in: workspace) }
  }

  /// What all rules say of all documents, in reading order.
  package func findings(_ selection: RuleSelection = RuleSelection()) -> [Finding] {
    let ofDocuments = models.keys.sorted().flatMap { id in
      models[id].map { check($0, named: id, in: workspace, with: selection) } ?? []
    }
    let ofBibliographies = workspace.bibliographies.keys.sorted().flatMap { id in
      workspace.bibliographies[id].map { check($0, named: id, in: workspace, with: selection) } ?? []
    }
    return ofDocuments + ofBibliographies
  }
}
