import JSON
import JSONRPC
import LanguageServer
import LanguageServerProtocol
import SourceText

/// A service that always has something to say, with every optional part: so that every byte that a handler can write is
/// written.
struct OneOfEverything: LanguageService {
  var watchedFiles: [String] { ["**/*.md"] }

  func open(_ start: SessionStart, work: BackgroundWork) -> any Workspace {
    work.start("Reading") { $0.report(message: "all", percentage: 100) }
    return OneWorkspace()
  }
}

struct OneWorkspace:
  EnumeratingWorkspace, FoldingWorkspace, LinkingWorkspace, CountingWorkspace, TokenizingWorkspace, HintingWorkspace,
  ExplainingWorkspace, GuidingWorkspace, MentioningWorkspace, AdvisingWorkspace, SelectingWorkspace, PairingWorkspace,
  IdentifyingWorkspace, HierarchicalWorkspace, SearchableWorkspace, ReconsideringWorkspace, RenamingWorkspace,
  FormattingWorkspace, TypingWorkspace, SavingWorkspace, FollowingWorkspace, CommandWorkspace, PublishingWorkspace
{
  var completionTriggers: [String] { ["#"] }
  var fieldHelpTriggers: [String] { [":"] }
  var formattingTriggers: [String] { ["\n", "|"] }
  var actionKinds: [CodeActionKind] { [.quickFix, .sourceFixAll] }
  var tokenLegend: (types: [String], modifiers: [String]) { (["variable"], ["definition"]) }
  var commands: [String] { ["one.do"] }
  var contentSchemes: [String] { ["one"] }

  private let uri = DocumentURI("one:only")
  private var place: DocumentPlace { DocumentPlace(uri, ByteRange(1, 3)) }

  var documents: [DocumentURI] { [uri] }
  func applying(_ change: WorkspaceChange, work: BackgroundWork) -> any Workspace { self }
  func text(of uri: DocumentURI) -> SourceText? { SourceText("one\ntwo\nthree\n") }

  func findings(in uri: DocumentURI, _ cancellation: Cancellation) -> [DocumentFinding] {
    var finding = DocumentFinding(range: ByteRange(0, 6), severity: .hint, code: "c", message: "m")
    finding.explanation = "https://example.org/"
    finding.tags = [.deprecated, .unnecessary]
    finding.related = [RelatedPlace(place, "there")]
    return [finding]
  }

  func outline(of uri: DocumentURI, _ cancellation: Cancellation) -> [OutlineEntry] {
    let inner = OutlineEntry(
      name: "", detail: nil, kind: .string, range: ByteRange(1, 2), selection: ByteRange(1, 2))
    return [
      OutlineEntry(
        name: "one", detail: "d", kind: .event, range: ByteRange(0, 3), selection: ByteRange(0, 3), children: [inner])
    ]
  }

  func folds(in uri: DocumentURI, _ cancellation: Cancellation) -> [Fold] {
    [Fold(range: ByteRange(0, 9), kind: "region", summary: "…")]
  }

  func links(in uri: DocumentURI, _ cancellation: Cancellation) -> [LinkSpan] {
    [
      LinkSpan(range: ByteRange(0, 3), destination: .later("d"), tooltip: "t"),
      LinkSpan(range: ByteRange(4, 7), destination: .uri("https://example.org/")),
    ]
  }

  func destination(of data: JSONValue, _ cancellation: Cancellation) -> String? { "https://example.org/" }

  func lenses(in uri: DocumentURI, _ cancellation: Cancellation) -> [Lens] { [Lens(range: ByteRange(0, 3))] }

  func counts(of lens: Lens, in uri: DocumentURI, _ cancellation: Cancellation) -> [LensCount] {
    [LensCount(noun: "cause", count: 1, places: [DocumentPlace(uri, ByteRange(0, 3))])]
  }

  func tokens(in uri: DocumentURI, range: ByteRange?, _ cancellation: Cancellation) -> [SemanticToken] {
    [SemanticToken(range: ByteRange(0, 9), type: 0, modifiers: 1)]
  }

  func hints(in range: ByteRange, of uri: DocumentURI, _ cancellation: Cancellation) -> [Hint] {
    var hint = Hint(place: ByteOffset(1), label: "h")
    hint.markdown = "*h*"
    hint.edits = [ByteEdit(ByteRange(0, 1), "x")]
    hint.hasSpaceBefore = true
    hint.hasSpaceAfter = true
    hint.data = "d"
    return [hint]
  }

  func hover(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> HoverCard? {
    HoverCard(markdown: "**h**", range: ByteRange(0, 3))
  }

  func targets(
    _ kind: TargetKind, at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation
  ) -> FoundTargets? {
    FoundTargets(
      origin: ByteRange(0, 3),
      targets: [FoundTargets.Target(uri: self.uri, range: ByteRange(0, 9), selection: ByteRange(4, 6))])
  }

  func definition(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> FoundTargets? {
    targets(.declaration, at: place, in: uri, cancellation)
  }

  func references(
    at place: ByteOffset, in uri: DocumentURI, withDefinitions: Bool, _ cancellation: Cancellation
  ) -> [DocumentPlace] { Array(repeating: self.place, count: 600) }

  func mentions(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [Mention] {
    [Mention(range: ByteRange(0, 3), kind: .write)]
  }

  func fieldHelp(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> FieldHelp? {
    FieldHelp(label: "a: B", markdown: "*f*", parts: [FieldHelp.Part(label: "B", markdown: "b")], active: 0)
  }

  func selections(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [ByteRange] {
    [ByteRange(0, 1), ByteRange(0, 3), ByteRange(0, 9)]
  }

  func twins(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [ByteRange] {
    [ByteRange(0, 3), ByteRange(4, 7)]
  }

  func names(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [KnownName] {
    [KnownName(scheme: "s", identifier: "i", isGlobal: true), KnownName(scheme: "s", identifier: "j", isGlobal: false)]
  }

  private var node: HierarchyNode {
    HierarchyNode(
      name: "n", detail: "d", kind: .event, uri: uri, range: ByteRange(0, 3), selection: ByteRange(0, 2), data: "d")
  }

  func hierarchy(
    _ kind: HierarchyKind, at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation
  ) -> HierarchyNode? { node }

  func neighbours(
    _ relation: HierarchyRelation, of data: JSONValue, _ cancellation: Cancellation
  ) -> [HierarchyNeighbour] {
    [HierarchyNeighbour(node: node, statedIn: uri, ranges: [ByteRange(0, 1)])]
  }

  func symbols(matching query: String, _ cancellation: Cancellation) -> [FoundSymbol] {
    Array(repeating: FoundSymbol(name: "s", kind: .event, container: "c", place: place), count: 600)
  }

  func completions(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> Proposals {
    var proposal = Proposal(label: "l", kind: .event, newText: "n", range: ByteRange(0, 3))
    proposal.detail = "d"
    proposal.description = "e"
    proposal.markdown = "*m*"
    proposal.snippet = "n$0"
    proposal.filterText = "f"
    proposal.isDeprecated = true
    proposal.commitCharacters = ["."]
    proposal.additionalEdits = [ByteEdit(ByteRange(4, 5), "x")]
    proposal.data = "d"
    return Proposals([proposal], isIncomplete: true)
  }

  func documentation(of data: JSONValue, _ cancellation: Cancellation) -> String? { "*d*" }

  func actions(
    in range: ByteRange, of uri: DocumentURI, kinds: [CodeActionKind]?, _ cancellation: Cancellation
  ) -> [ProposedAction] {
    var now = ProposedAction(title: "now", kind: .quickFix)
    now.fixes = ["c"]
    now.isPreferred = true
    now.changes = everyChange
    var later = ProposedAction(title: "later", kind: .sourceFixAll)
    later.data = "d"
    var never = ProposedAction(title: "never", kind: .quickFix)
    never.disabledReason = "because"
    return [now, later, never]
  }

  private var everyChange: [ProposedChange] {
    [
      .edits(uri, [ByteEdit(ByteRange(0, 1), "x")]), .create(DocumentURI("file:///new")),
      .rename(from: DocumentURI("file:///a"), to: DocumentURI("file:///b")), .delete(DocumentURI("file:///old")),
    ]
  }

  func changes(of data: JSONValue, _ cancellation: Cancellation) throws(Refusal) -> [ProposedChange] { everyChange }

  func renamed(at place: ByteOffset, in uri: DocumentURI) throws(Refusal) -> RenameTarget {
    RenameTarget(range: ByteRange(0, 3), name: "one")
  }

  func renaming(
    at place: ByteOffset, in uri: DocumentURI, to name: String, _ cancellation: Cancellation
  ) throws(Refusal) -> [ProposedChange] { everyChange }

  func formatting(
    of uri: DocumentURI, in range: ByteRange?, _ options: FormattingOptions, _ cancellation: Cancellation
  ) -> [ByteEdit] { [ByteEdit(ByteRange(0, 1), "x")] }

  func formatting(
    of uri: DocumentURI, after character: String, at place: ByteOffset, _ options: FormattingOptions
  ) -> [ByteEdit] { [ByteEdit(ByteRange(0, 1), "x")] }

  func editsBeforeSaving(_ uri: DocumentURI, isManual: Bool, _ cancellation: Cancellation) -> [ByteEdit] {
    [ByteEdit(ByteRange(0, 1), "x")]
  }

  func following(_ operations: [FileOperation], _ cancellation: Cancellation) -> [ProposedChange] { everyChange }

  func run(
    _ command: String, _ arguments: [JSONValue], _ cancellation: Cancellation
  ) throws(Refusal) -> CommandOutcome {
    var outcome = CommandOutcome()
    outcome.label = "l"
    outcome.changes = everyChange
    outcome.shows = DocumentURI("https://example.org/")
    outcome.result = ["a": 1]
    return outcome
  }
}
