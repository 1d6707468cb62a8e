import Model
import SourceText
import Syntax
import TestSupport
import Testing

/// What documents are found by their paths is the same after any have come and gone as in a workspace that is new.
@Suite struct DocumentSearchTests {
  private static let folders = ["/h", "/h/east", "/h/east/old", "/h/eastern", "/i"]
  private static let typed = ["", "e", "old", "3", "east/d", "dcm"]

  @Test(arguments: 0..<3)
  func searchFollowsDocuments(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = DocumentModel(SyntaxTree(parsing: SourceText("")))
    var workspace = WorkspaceModel()
    var documents: Set<DocumentID> = []
    var found = 0
    for _ in 0..<60 {
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        // Documents outside of the folder that holds the others are few.
        let isOutside = Int.random(in: 0..<9, using: &random) == 0
        let folder = Self.folders.dropLast(isOutside ? 0 : 1).randomElement(using: &random) ?? ""
        let document = DocumentID("\(folder)/document\(Int.random(in: 0..<30, using: &random)).md")
        if Int.random(in: 0..<3, using: &random) == 0 {
          documents.remove(document)
          workspace.remove(document)
        } else {
          documents.insert(document)
          workspace.update(DocumentSummary(text, of: document))
        }
      }
      var fresh = WorkspaceModel()
      for document in documents { fresh.update(DocumentSummary(text, of: document)) }
      for typed in Self.typed {
        func fitting(in workspace: WorkspaceModel) -> [DocumentFit] {
          workspace.documents(fitting: Array(typed.utf8), near: DocumentID("/h/east/here.md"), limit: 8)
        }
        #expect(fitting(in: workspace) == fitting(in: fresh))
        found += fitting(in: workspace).count
      }
    }
    #expect(found > 200)
  }

  @Test func partsOfFoldersAreNoFolders() {
    let text = DocumentModel(SyntaxTree(parsing: SourceText("")))
    var workspace = WorkspaceModel()
    for path in ["/h/east/a.md", "/h/eastern/b.md"] { workspace.update(DocumentSummary(text, of: DocumentID(path))) }
    let found = workspace.documents(fitting: Array("eastern/b.md".utf8), near: DocumentID("/h/c.md"), limit: 1)
    #expect(found.map(\.document) == [DocumentID("/h/eastern/b.md")])
  }
}
