import JSON
import JSONRPC
import LanguageServerProtocol
import ServerTestSupport
import SourceText
import Testing

/// What an editor shows of events that are related in time.
@Suite struct EventFixtureTests {
  private static func event(_ id: String, _ fields: String...) -> String {
    "```event {#\(id)}\ntitle: \(id.capitalized)\n\(fields.joined(separator: "\n"))\n```\n\n"
  }

  /// A siege without a date, between two events of another document.
  private static func siege(_ more: String = "") -> String {
    "```event {#siege}\ntitle: Siege\nafter: #war\nbefore: #surrender\n\(more)```\n\n%% b.md\n"
      + event("war", "date: 1904-02-10") + event("surrender", "date: 1905-01-02")
  }

  @Test func hoverTellsWhatFollowsAndWhy() throws {
    let session = try HistoryEditor("The [siege](#sie‸ge).\n\n" + Self.siege())
    let card = try session.ask("textDocument/hover")["contents"]?["value"]?.string ?? ""
    #expect(card.contains("**When** between 10 February 1904 and 2 January 1905, as follows"), "\(card)")
    #expect(card.contains("it is after ‘War’"), "\(card)")
    #expect(card.contains("it is before ‘Surrender’"), "\(card)")
    #expect(card.contains("(b.md, line 3)"), "\(card)")
    session.editor.stop()
  }

  @Test func aHintStandsBesideAnEventWithoutADate() throws {
    let session = try HistoryEditor("‸" + Self.siege())
    let all: JSONValue = ["start": ["line": 0, "character": 0], "end": ["line": 9, "character": 0]]
    let hints = session.editor.call("textDocument/inlayHint", session.document("document.md").setting("range", to: all))
    let labels = (hints.array ?? []).compactMap { hint -> String? in
      hint["label"]?.string ?? hint["label"]?.array?.compactMap { $0["value"]?.string }.joined()
    }
    #expect(labels.contains { $0.contains("between 10 February 1904 and 2 January 1905") }, "\(labels)")
    session.editor.stop()
  }

  @Test func anActionWritesWhatFollows() throws {
    let session = try HistoryEditor(Self.siege().replacing("title: Siege", with: "title: Si‸ege"))
    let caret = try session.caret()["position"] ?? .null
    let actions = session.actions("document.md", ["start": caret, "end": caret])
    let title = "Write ‘date: [1904-02-10..1905-01-02]’, which follows from the others"
    let action = try #require(actions.first { $0["title"]?.string == title })
    let edit = try #require(action["edit"]?["documentChanges"]?[0]?["edits"]?[0])
    #expect(edit["newText"]?.string == "date: [1904-02-10..1905-01-02]\n")
    #expect(edit["range"]?["start"]?["line"]?.int == 1)
    session.editor.stop()
  }

  @Test func aDateIsOfferedWithinItsBounds() throws {
    let session = try HistoryEditor(Self.siege("date: ‸\n"))
    let answer = try session.ask("textDocument/completion")
    let items = answer["items"]?.array ?? answer.array ?? []
    let labels = items.compactMap { $0["label"]?.string }
    #expect(labels.prefix(3) == ["[1904-02-10..1905-01-02]", "1904-02-10", "1905-01-02"])
    let resolved = session.editor.call("completionItem/resolve", items.first ?? .null)
    let told = resolved["documentation"]?["value"]?.string ?? resolved["documentation"]?.string ?? ""
    #expect(told.contains("It was between 10 February 1904 and 2 January 1905: it is after ‘War’"), "\(told)")
    session.editor.stop()
  }

  @Test func noBoundsAreOfferedForAnEventWithADate() throws {
    let session = try HistoryEditor(
      Self.event("war", "date: 1904‸", "before: #surrender") + Self.event("surrender", "date: 1905-01-02"))
    let answer = try session.ask("textDocument/completion")
    let labels = (answer["items"]?.array ?? answer.array ?? []).compactMap { $0["label"]?.string }
    #expect(!labels.contains("1905-01-02"))
    session.editor.stop()
  }

  @Test func aLensCountsCausesEffectsAndContradictions() throws {
    let session = try HistoryEditor(
      "```event {#war‸}\ntitle: War\ndate: 1904-02-10\ncauses: #treaty; #riots\n```\n\n%% b.md\n"
        + Self.event("treaty", "date: 1905-09-05") + Self.event("riots", "date: 1903-09-05")
        + Self.event("rivalry", "date: 1900", "causes: #war"))
    let title = session.editor.wait(for: "a lens") { () -> String? in
      let lenses = session.editor.call("textDocument/codeLens", session.document("document.md"))
      let lens = session.editor.call("codeLens/resolve", lenses[0] ?? .null)
      let title = lens["command"]?["title"]?.string
      return title?.contains("contradiction") == true ? title : nil
    }
    #expect(title == "1 reference · 1 document · 1 cause · 2 effects · 1 contradiction")
    session.editor.stop()
  }

  @Test func aLensOfAnUnrelatedRecordCountsReferencesAlone() throws {
    let session = try HistoryEditor(
      "```event {#fair‸}\ntitle: Fair\ndate: 1904\n```\n\n%% b.md\n"
        + Self.event("war", "date: 1904-02-10", "causes: #treaty") + Self.event("treaty", "date: 1905-09-05"))
    let lenses = session.editor.call("textDocument/codeLens", session.document("document.md"))
    let lens = session.editor.call("codeLens/resolve", lenses[0] ?? .null)
    #expect(lens["command"]?["title"]?.string == "no references")
    session.editor.stop()
  }

  /// A contradiction is told in one document and rests on another: an edit there brings it, moves its places, takes it back.
  @Test func aContradictionOfTwoDocumentsFollowsBoth() throws {
    let other = Self.event("occupation", "date: 1945-08-18/1945-09-05")
    let session = try HistoryEditor(
      "‸" + Self.event("armistice", "date: 1945-09-10", "after: #occupation") + "%% b.md\n" + other,
      opening: ["document.md", "b.md"])
    #expect(contradictions(in: session).isEmpty)
    let late = other.replacing("09-05", with: "09-15")
    func change(_ version: Int, _ text: String) {
      session.editor.change(session.uri("b.md"), version: version, [["text": JSONValue(text)]])
    }
    change(2, late)
    let found = try #require(contradictions(in: session).first)
    #expect(found["message"]?.string?.contains("which ended on 15 September 1945 (b.md, line 3)") == true, "\(found)")
    #expect(lines(of: found, in: session) == ["b.md:2", "document.md:2"])
    // Two lines more before the record.
    change(3, "# Later\n\n" + late)
    let moved = try #require(contradictions(in: session).first)
    #expect(moved["message"]?.string?.contains("(b.md, line 5)") == true, "\(moved)")
    #expect(lines(of: moved, in: session) == ["b.md:4", "document.md:2"])
    change(4, other)
    #expect(contradictions(in: session).isEmpty)
    session.editor.stop()
  }

  private func contradictions(in session: HistoryEditor) -> [JSONValue] {
    session.findings("document.md").filter { $0["code"]?.string == "order-contradiction" }
  }

  /// Records in the order of time, the one without a date where the others put it; in the order of the text where nobody asks.
  @Test(arguments: [(false, ["Chapter"]), (true, ["War", "Siege", "Surrender", "Legend"])])
  func theOutlineIsInTheOrderOfTimeOnRequest(isAsked: Bool, wanted: [String]) throws {
    let session = try HistoryEditor(
      "# Chapter‸\n\n" + Self.event("legend", "also: Saga") + Self.event("surrender", "date: 1905-01-02")
        + Self.event("siege", "after: #war", "before: #surrender") + Self.event("war", "date: 1904-02-10"),
      options: ["features": ["timeOrder": JSONValue(isAsked)]])
    let outline = session.editor.call("textDocument/documentSymbol", session.document("document.md"))
    #expect((outline.array ?? []).compactMap { $0["name"]?.string } == wanted)
    session.editor.stop()
  }

  /// The related places of a finding: the name of the document and the zero-based line.
  private func lines(of finding: JSONValue, in session: HistoryEditor) -> [String] {
    (finding["relatedInformation"]?.array ?? []).map { place in
      let uri = place["location"]?["uri"]?.string ?? ""
      return "\(uri.split(separator: "/").last ?? "")" + ":\(place["location"]?["range"]?["start"]?["line"]?.int ?? -1)"
    }.sorted()
  }
}
