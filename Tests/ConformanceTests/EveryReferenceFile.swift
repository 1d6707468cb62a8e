import Bibliography
import Files
import Linting
import Model
import SourceText
import Syntax
import Testing

/// Every file of the reference data, whatever it is, is read and checked as a document: no crash, no hang, no lost byte.
@Suite struct EveryReferenceFile {
  @Test func isReadAndChecked() {
    let root = FileSystem.variable("HISTMARK_REFERENCE") ?? "\(Self.packageFolder)/../shared/reference"
    guard FileSystem.kind(of: root) == .folder else {
      print("skipped: there is no reference data at \(root)")
      return
    }
    var pending = [root]
    var count = 0
    while let folder = pending.popLast() {
      for entry in FileSystem.entries(of: folder) {
        let path = "\(folder)/\(entry.name)"
        if entry.kind == .folder {
          pending.append(path)
        } else if let bytes = try? FileSystem.read(path) {
          check(bytes, named: path)
          count += 1
        }
      }
    }
    print("read and checked \(count) files")
    #expect(count > 1_000)
  }

  private func check(_ bytes: [UInt8], named path: String) {
    let id = DocumentID(path)
    let model = DocumentModel(SyntaxTree(parsing: SourceText(bytes)))
    var workspace = WorkspaceModel()
    workspace.update(DocumentSummary(model, of: id))
    for finding in Linting.check(model, named: id, in: workspace, with: RuleSelection()) {
      #expect(finding.range.end <= model.text.range.end, "\(path): \(finding.message)")
    }
    #expect(model.tree.root.range == model.text.range, "\(path)")
    if path.hasSuffix(".bib") {
      _ = Linting.check(BibliographyFile(bib: SourceText(bytes)), named: id, in: workspace, with: RuleSelection())
    }
  }

  private static let packageFolder = String(
    #filePath.dropLast("/Tests/ConformanceTests/EveryReferenceFile.swift".count))
}
