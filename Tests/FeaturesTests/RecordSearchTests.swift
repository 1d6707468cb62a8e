import Features
import Model
import SourceText
import Syntax
import TestSupport
import Testing

/// What is found by its name is the same after any edits as in a workspace that is new.
@Suite struct RecordSearchTests {
  private static let pieces = [
    "```event {#talks}\ntitle: Talks at Nagasaki\n```\n\n",
    "```treaty {#shimoda}\nshort: Treaty\nalso: A; Peace of Shimoda\n```\n\n",
    "```person\ntitle: Perry\n```\n\n", "a", "T", "title: Other talks\n", "```event {#talks-2}\n```\n\n", "\n\n", "日本",
  ]
  private static let typed = ["", "t", "ta", "Treaty", "pea", "tlk", "a", "zz", "日"]
  private static let names = (0..<4).map { DocumentID("document\($0).md") }

  private static func model(_ text: SourceText) -> DocumentModel { DocumentModel(SyntaxTree(parsing: text)) }

  @Test(arguments: 0..<2)
  func searchFollowsEdits(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func piece() -> String { Self.pieces.randomElement(using: &random) ?? "" }
    var workspace = WorkspaceModel()
    var models: [DocumentID: DocumentModel] = [:]
    var found = 0
    for _ in 0..<20 {
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        guard let name = Self.names.randomElement(using: &random) else { continue }
        if Int.random(in: 0..<12, using: &random) == 0 {
          models[name] = nil
          workspace.remove(name)
          continue
        }
        var text = models[name]?.text ?? SourceText("")
        let start = Int.random(in: 0...text.bytes.count, using: &random)
        let end = min(text.bytes.count, start + Int.random(in: 0...20, using: &random))
        text.apply(ByteEdit(ByteRange(start, end), piece()))
        models[name] = Self.model(text)
        workspace.update(DocumentSummary(Self.model(text), of: name))
      }
      var fresh = WorkspaceModel()
      for (name, model) in models { fresh.update(DocumentSummary(model, of: name)) }
      for typed in Self.typed.shuffled(using: &random).prefix(2) {
        #expect(Self.labels(of: typed, in: workspace) == Self.labels(of: typed, in: fresh))
        found += symbols(matching: typed, in: workspace).count
      }
    }
    #expect(found > 10)
  }

  /// What is found of letters, as links, as names and as symbols.
  private static func labels(of typed: String, in workspace: WorkspaceModel) -> [String] {
    let symbols = symbols(matching: typed, in: workspace).map(\.name)
    return ["[x](#\(typed)", "[\(typed)", "[@\(typed)"].reduce(into: symbols) { labels, line in
      let model = model(SourceText(line))
      let context = DocumentContext(DocumentID("here.md"), model, in: workspace)
      labels += completions(at: model.text.range.end, in: context).items.map { "\($0.label) \($0.detail)" }
    }
  }
}
