import Files
import Gazetteer
import Linting
import Model
import Records
import SourceText
import Syntax
import Testing
import Vocabulary

/// The records that come with Histmark are what is compiled into it, as many as are promised, and pass its own rules.
@Suite struct BundledRecordsTests {
  static let folder =
    String(#filePath.dropLast("/Tests/GazetteerTests/BundledRecordsTests.swift".count)) + "/Sources/Gazetteer/Records"

  static func files() throws -> [(name: String, text: SourceText)] {
    var files: [(name: String, text: SourceText)] = []
    for group in FileSystem.entries(of: folder) where group.kind == .folder {
      for file in FileSystem.entries(of: "\(folder)/\(group.name)") where file.name.hasSuffix(".md") {
        let name = "\(group.name)/\(file.name)"
        files.append((name, SourceText(try FileSystem.read("\(folder)/\(name)"))))
      }
    }
    return files
  }

  @Test func compiledFormIsCurrent() throws {
    let form = try CompiledForm(compiling: Self.files())
    let isCurrent = form == CompiledForm.bundled
    #expect(isCurrent, "Records have changed. Please run: swift run gazetteer-compiler")
  }

  /// What is looked up where it lies says the same as the records read from their files.
  @Test func compiledFormMeansTheRecords() throws {
    let gazetteer = Gazetteer.bundled
    var number = 0
    var nameNumber = 0
    for file in try Self.files() {
      let isSameText = gazetteer.text(ofFile: file.name)?.bytes == file.text.bytes
      #expect(isSameText, "\(file.name) has changed.")
      for node in SyntaxTree(parsing: file.text).root.children {
        guard let syntax = RecordSyntax(node) else { continue }
        let record = Record(syntax, vocabulary: .standard)
        let id = try #require(record.id, "\(file.name): a record has no id.")
        let authority = try #require(gazetteer.record(id: id), "The compiled form has no \(id).")
        #expect(authority.number == number, "\(id) is given twice, or is in another place.")
        #expect(authority.record == record && authority.file == file.name && authority.kindName == record.kindName)
        #expect(authority.id == id && authority.shortTitle == record.shortTitle)
        #expect(authority.names.map(\.string) == record.names)
        for name in record.names {
          #expect(gazetteer.allNames[nameNumber].string == name)
          nameNumber += 1
          if name.unicodeScalars.filter({ $0.properties.isAlphabetic }).count < 2 { continue }
          #expect(gazetteer.records(named: name).contains(authority), "‘\(name)’ does not name \(id).")
          let bytes = Array(name.utf8)
          let match = try #require(gazetteer.names.matches(in: bytes, range: 0..<bytes.count).first, "‘\(name)’")
          #expect(match.indices.contains(number) || match.range.count < bytes.count, "‘\(name)’ in prose is not \(id).")
        }
        for mention in record.fields.flatMap({ $0.value.mentions.compactMap(\.id) }) where mention != id {
          #expect(gazetteer.record(id: mention)?.mentioning.contains(authority) == true, "\(id) mentions \(mention).")
        }
        number += 1
      }
    }
    #expect(gazetteer.records.count == number && gazetteer.allNames.count == nameNumber)
    #expect(gazetteer.record(id: "no-such-record") == nil && gazetteer.record(id: "") == nil)
  }

  @Test(arguments: [("treaty", 450), ("polity", 300), ("event", 120), ("person", 100), ("place", 100), ("period", 40)])
  func thereAreEnough(kind: String, least: Int) {
    let count = Gazetteer.bundled.records.filter { $0.kindName == kind }.count
    print("\(count) records of the kind \(kind)")
    #expect(count >= least)
  }

  @Test func everyRecordPassesTheRules() throws {
    var workspace = WorkspaceModel(gazetteer: .empty)
    var models: [DocumentID: DocumentModel] = [:]
    for (name, text) in try Self.files() {
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
