import Linting
import Model
import SourceText
import Syntax
import TestSupport
import Testing

/// What rules say of events that are related in time.
@Suite struct EventRuleTests {
  private static let eventRules: Set<String> = [
    "order-contradiction", "outside-whole", "effect-before-cause", "circular-reference", "party-not-in-existence",
  ]

  private func messages(_ text: String) -> [String] {
    TestWorkspace(MarkedDocuments(text)).findings().filter { Self.eventRules.contains($0.rule) }
      .map { "\($0.severity.name) \($0.rule): \($0.message)" }
  }

  private static func event(_ id: String, _ fields: String...) -> String {
    "```event {#\(id)}\ntitle: \(id.uppercased())\n\(fields.joined(separator: "\n"))\n```\n\n"
  }

  @Test func aContradictionIsToldAsAChain() {
    let text =
      Self.event("armistice", "date: 1945-09-02", "after: #occupation")
      + Self.event("occupation", "date: 1945-08-18/1945-09-05")
    #expect(
      messages(text) == [
        "error order-contradiction: ‘ARMISTICE’ is after ‘OCCUPATION’ (line 4), which ended on 5 September 1945 (line 9), but is dated 2 September 1945 (line 3); these three cannot all be true."
      ])
  }

  @Test func aDoubtfulDateIsToldFirstAndIsAWarning() {
    let text = Self.event("a", "date: 1950?", "after: #b") + Self.event("b", "date: 1990")
    #expect(
      messages(text) == [
        "warning order-contradiction: ‘A’ is dated perhaps 1950 (line 3), but is after ‘B’ (line 4), which is dated 1990 (line 9); these three cannot all be true."
      ])
  }

  @Test(arguments: [
    // The same day is in order.
    event("a", "date: 1945-09-02", "after: #b") + event("b", "date: 1945-09-02"),
    event("a", "date: 1945-09-05", "after: #b 3 days") + event("b", "date: 1945-09-02"),
    event("a", "date: 1947", "after: #b 2 years") + event("b", "date: 1945-09-02"),
    event("a", "date: 1989-01-08/..", "met-by: #b") + event("b", "date: 1926-12-25/1989-01-07"),
    event("a", "date: 1945-09", "before: #b") + event("b", "date: 1945-09-02"),
    // A protocol is part of a treaty, years later.
    "```treaty {#a}\ntitle: A\nsigned: 1960-01-19\npart-of: #b\n```\n\n```treaty {#b}\ntitle: B\nsigned: 1951-09-08\n```\n",
    // Another reckoning of a whole is as good as its own.
    event("a", "date: 1937-08-13/1937-11-26", "part-of: #ww2"), event("a", "date: 1937-07-08", "during: #ww2"),
    event("a", "date: 1945-06", "after: #ww2"), event("a", "date: 1918-11-25", "part-of: #ww1"),
    event("a", "date: 1937", "part-of: #b") + event("b", "date: 1939/1945", "also-from: 1937-07-07"),
    "```polity {#b}\ntitle: B\nfrom: 1900\nuntil: 1918-11-12\nalso-until: 1919-09-10\n```\n\n```treaty {#a}\ntitle: A\nsigned: 1919-09-10\nparties: #b; Japan\n```\n",
    // What is wrong itself is left out.
    event("a", "date: 1945-02-30", "after: #b") + event("b", "date: 1990"),
  ])
  func whatCanBeIsLeftAlone(text: String) { #expect(messages(text) == []) }

  @Test(arguments: [
    event("a", "date: 1945-09-06", "after: #b 3 days") + event("b", "date: 1945-09-02"),
    event("a", "date: 1989-01-10/..", "met-by: #b") + event("b", "date: 1926-12-25/1989-01-07"),
    event("a", "date: 1950", "same-time: #b") + event("b", "date: 1951"),
    event("a", "date: 1950/1952", "starts: #b") + event("b", "date: 1951/1955"),
    event("a", "date: 1950/1952", "started-by: #b") + event("b", "date: 1950/1955"),
    event("a", "date: 1950/1952", "ends: #b") + event("b", "date: 1945/1953"),
    event("a", "date: 1950/1952", "ended-by: #b") + event("b", "date: 1945/1952"),
    event("a", "date: 1950/1952", "overlaps: #b") + event("b", "date: 1953/1954"),
    event("a", "date: 1950/1952", "overlapped-by: #b") + event("b", "date: 1951/1954"),
    event("a", "date: 1950/1952", "contains: #b") + event("b", "date: 1951/1954"),
    event("a", "date: 1950", "during: #b") + event("b", "date: 1951/1954"),
    event("a", "date: 1951", "causes: #b") + event("b", "date: 1950"),
    event("a", "before: #b") + event("b", "before: #a"),
    event("a", "causes: #b") + event("b", "causes: #a"),
    event("a", "before: #a"),
    event("a", "after: 1960", "before: #b") + event("b", "date: 1950"),
    // By way of an event without a date.
    event("a", "date: 1990", "before: #c") + event("c", "before: #b") + event("b", "date: 1950"),
  ])
  func whatCannotBeIsFoundOnce(text: String) { #expect(messages(text).count == 1, "\(messages(text))") }

  /// Beyond every reckoning it is told with the record's own dates; some weeks beside a bundled war it is a warning.
  @Test func otherReckoningsBound() {
    #expect(
      messages(Self.event("a", "date: 1936-08-13", "part-of: #ww2")) == [
        "error outside-whole: ‘A’ is part of ‘Second World War’ (line 4), which began on 1 September 1939 (gazetteer), but is dated 13 August 1936 (line 3); these three cannot all be true."
      ])
    let late = messages(Self.event("a", "date: 1878-04-01", "part-of: #russo-turkish-war-1877"))
    #expect(late.allSatisfy { $0.hasPrefix("warning outside-whole") }, "\(late)")
  }

  /// A network that has followed edits says the same as one that is read anew.
  @Test func editsLeaveWhatAFreshNetworkHas() {
    for seed in 0..<40 {
      var generator = SeededGenerator(seed: UInt64(seed))
      var workspace = WorkspaceModel()
      var texts: [String: String] = [:]
      for step in 0..<25 {
        let name = "\(Int.random(in: 0..<4, using: &generator)).md"
        let text = (0..<Int.random(in: 0..<5, using: &generator)).map { _ in Self.randomEvent(&generator) }.joined()
        texts[name] = text
        Self.take(text, name, into: &workspace)
        // Not always asked, so that changes add up.
        if step % 3 == 0 { continue }
        var fresh = WorkspaceModel()
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) { Self.take(text, name, into: &fresh) }
        #expect(Self.told(workspace) == Self.told(fresh), "seed \(seed), step \(step)")
      }
    }
  }

  private static func take(_ text: String, _ name: String, into workspace: inout WorkspaceModel) {
    let model = DocumentModel(SyntaxTree(parsing: SourceText(text)))
    workspace.update(DocumentSummary(model, of: DocumentID(name)))
  }

  private static func told(_ workspace: WorkspaceModel) -> [String] {
    // Of chains of one length any may be told.
    let doubts = workspace.allContradictions.map { found in
      let telling = EventTelling(in: workspace, for: found.doubted.document)
      return
        "\(found.doubted.statedBy) \(telling.predicate(found.doubted, of: found.doubted.statedBy)) \(found.links.count)"
    }
    let bounds = (0..<10).map { "\(String(describing: workspace.events.bounds(of: .id("e\($0)"))?.days))" }
    return doubts.sorted() + bounds
  }

  private static func randomEvent(_ generator: inout SeededGenerator) -> String {
    let relations = ["before", "after", "during", "part-of", "causes", "meets", "overlaps"]
    let id = "e\(Int.random(in: 0..<10, using: &generator))"
    var fields: [String] = []
    if Bool.random(using: &generator) { fields.append("date: \(Int.random(in: 1900..<1910, using: &generator))") }
    for _ in 0..<Int.random(in: 0..<3, using: &generator) {
      let relation = relations.randomElement(using: &generator) ?? "after"
      fields.append("\(relation): #e\(Int.random(in: 0..<10, using: &generator))")
    }
    return "```event {#\(id)}\ntitle: \(id)\n\(fields.joined(separator: "\n"))\n```\n\n"
  }

  @Test func kindsHaveTheirArticle() {
    let text = "```event {#a}\ndate: 1951\ndate: 1952\ncolour: red\n```\n\n```treaty {#b}\ncolour: red\n```\n"
    let said = TestWorkspace(MarkedDocuments(text)).findings().map(\.message)
    for opening in ["An event has one ‘date’", "An event has no field", "A treaty has no field"] {
      #expect(said.contains { $0.hasPrefix(opening) }, "\(said)")
    }
    #expect(said.contains { $0.hasSuffix("; an event needs one.") }, "\(said)")
  }
}
