import Files
import Gazetteer
import Linting
import Model
import SourceText
import Syntax
import Testing

/// The records that come with Histmark are what is compiled into it, as many as are promised, and pass its own rules.
@Suite struct BundledRecordsTests {
  static let folder =
    String(#filePath.dropLast("/Tests/GazetteerTests/BundledRecordsTests.swift".count)) + "/Sources/Gazetteer/Records"

  @Test func compiledTextIsCurrent() throws {
    var names: [String] = []
    for group in FileSystem.entries(of: Self.folder) where group.kind == .folder {
      for file in FileSystem.entries(of: "\(Self.folder)/\(group.name)") where file.name.hasSuffix(".md") {
        let name = "\(group.name)/\(file.name)"
        names.append(name)
        let text = try FileSystem.read("\(Self.folder)/\(name)")
        #expect(
          Gazetteer.bundled.files[name]?.bytes == text, "\(name) has changed. Please run: swift run gazetteer-compiler")
      }
    }
    #expect(Gazetteer.bundled.files.keys.sorted() == names.sorted(), "Please run: swift run gazetteer-compiler")
  }

  @Test(arguments: [("treaty", 450), ("polity", 300), ("event", 120), ("person", 100), ("place", 100), ("period", 40)])
  func thereAreEnough(kind: String, least: Int) {
    let count = Gazetteer.bundled.records.filter { $0.record.kindName == kind }.count
    print("\(count) records of the kind \(kind)")
    #expect(count >= least)
  }

  @Test func everyRecordPassesTheRules() {
    var workspace = WorkspaceModel(gazetteer: .empty)
    var models: [DocumentID: DocumentModel] = [:]
    for (name, text) in Gazetteer.bundled.files {
      let id = DocumentID(name)
      let model = DocumentModel(SyntaxTree(parsing: text))
      models[id] = model
      workspace.update(DocumentSummary(model, of: id))
    }
    // That a fact is not verified is said in the record and is no fault of it.
    let selection = RuleSelection(levels: ["unverified-source": .off, "unused-record": .off])
    for id in models.keys.sorted() {
      guard let model = models[id] else { continue }
      for finding in check(model, named: id, in: workspace, with: selection) {
        let line = model.text.position(of: finding.range.start, in: .utf8).line + 1
        Issue.record("\(id.name):\(line): \(finding.rule): \(finding.message)")
      }
    }
  }
}
