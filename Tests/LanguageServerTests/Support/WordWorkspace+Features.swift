import JSON
import JSONRPC
import LanguageServer
import LanguageServerProtocol
import SourceText

extension WordWorkspace:
  EnumeratingWorkspace, FoldingWorkspace, LinkingWorkspace, CountingWorkspace, TokenizingWorkspace, HintingWorkspace,
  ExplainingWorkspace, GuidingWorkspace, MentioningWorkspace, AdvisingWorkspace, SelectingWorkspace, PairingWorkspace,
  IdentifyingWorkspace, HierarchicalWorkspace, SearchableWorkspace, ReconsideringWorkspace, RenamingWorkspace,
  FormattingWorkspace, TypingWorkspace, SavingWorkspace, FollowingWorkspace, CommandWorkspace, PublishingWorkspace
{
  var documents: [DocumentURI] { all.map(\.0) }
  var fieldHelpTriggers: [String] { [":"] }
  var formattingTriggers: [String] { ["\n", "="] }
  var tokenLegend: (types: [String], modifiers: [String]) { (["variable", "string"], ["definition"]) }
  var commands: [String] { ["words.replaceAll"] }
  var contentSchemes: [String] { ["words"] }

  func targets(
    _ kind: TargetKind, at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation
  ) -> FoundTargets? { definition(at: place, in: uri, cancellation) }

  func folds(in uri: DocumentURI, _ cancellation: Cancellation) -> [Fold] {
    text(of: uri).map { [Fold(range: $0.range, summary: "…")] } ?? []
  }

  func links(in uri: DocumentURI, _ cancellation: Cancellation) -> [LinkSpan] {
    uses(in: uri).map { LinkSpan(range: $0.range, destination: .later(JSONValue($0.text)), tooltip: "out") }
  }

  func destination(of data: JSONValue, _ cancellation: Cancellation) -> String? {
    data.string.map { "https://example.org/\($0)" }
  }

  func lenses(in uri: DocumentURI, _ cancellation: Cancellation) -> [Lens] {
    definitions(in: uri).map { Lens(range: $0.name) }
  }

  func counts(of lens: Lens, in uri: DocumentURI, _ cancellation: Cancellation) -> [LensCount] { [] }

  func tokens(in uri: DocumentURI, range: ByteRange?, _ cancellation: Cancellation) -> [SemanticToken] {
    words(in: uri).filter { word in word.mark != 0 && range.map(word.range.overlaps) ?? true }.map {
      SemanticToken(range: $0.range, type: $0.mark == UInt8(ascii: "=") ? 0 : 1, modifiers: 1)
    }
  }

  func hints(in range: ByteRange, of uri: DocumentURI, _ cancellation: Cancellation) -> [Hint] {
    uses(in: uri).filter { $0.range.overlaps(range) }.map { word in
      var hint = Hint(place: word.range.end, label: "→")
      hint.data = JSONValue(word.text)
      return hint
    }
  }

  func mentions(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [Mention] {
    guard let word = word(at: place, in: uri) else { return [] }
    return words(in: uri).filter { $0.text == word.text }.map {
      Mention(range: $0.range, kind: $0.mark == UInt8(ascii: "=") ? .write : .read)
    }
  }

  func fieldHelp(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> FieldHelp? {
    FieldHelp(label: "=NAME", markdown: nil, parts: [FieldHelp.Part(label: "NAME", markdown: "a *name*")], active: 0)
  }

  func selections(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [ByteRange] {
    guard let word = word(at: place, in: uri), let text = text(of: uri) else { return [] }
    return [word.name, word.range, text.range]
  }

  func twins(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [ByteRange] {
    mentions(at: place, in: uri, cancellation).map(\.range)
  }

  func names(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [KnownName] {
    word(at: place, in: uri).map { [KnownName(scheme: "words", identifier: $0.text, isGlobal: true)] } ?? []
  }

  func hierarchy(
    _ kind: HierarchyKind, at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation
  ) -> HierarchyNode? {
    word(at: place, in: uri).map { node(DocumentPlace(uri, $0.name), $0.text) }
  }

  /// Whoever is defined follows from each of its uses.
  func neighbours(
    _ relation: HierarchyRelation, of data: JSONValue, _ cancellation: Cancellation
  ) -> [HierarchyNeighbour] {
    guard let name = data.string else { return [] }
    return occurrences(of: name, mark: UInt8(ascii: "#")).map {
      HierarchyNeighbour(node: node($0, name), statedIn: $0.uri, ranges: [$0.range])
    }
  }

  private func node(_ place: DocumentPlace, _ name: String) -> HierarchyNode {
    HierarchyNode(
      name: name, detail: nil, kind: .event, uri: place.uri, range: place.range, selection: place.range,
      data: JSONValue(name))
  }

  func symbols(matching query: String, _ cancellation: Cancellation) -> [FoundSymbol] {
    documents.flatMap { uri in
      definitions(in: uri).filter { query.isEmpty || $0.text.hasPrefix(query) }.map {
        FoundSymbol(name: $0.text, kind: .object, container: nil, place: DocumentPlace(uri, $0.name))
      }
    }
  }

  func documentation(of data: JSONValue, _ cancellation: Cancellation) -> String? { data.string.map { "*\($0)*" } }

  func changes(of data: JSONValue, _ cancellation: Cancellation) throws(Refusal) -> [ProposedChange] {
    throw Refusal("Everything has been told.")
  }

  func renamed(at place: ByteOffset, in uri: DocumentURI) throws(Refusal) -> RenameTarget {
    guard let word = word(at: place, in: uri), word.mark != 0 else { throw Refusal("There is no name here.") }
    return RenameTarget(range: word.name, name: word.text)
  }

  func renaming(
    at place: ByteOffset, in uri: DocumentURI, to name: String, _ cancellation: Cancellation
  ) throws(Refusal) -> [ProposedChange] {
    let old = try renamed(at: place, in: uri)
    if name.contains(" ") { throw Refusal("A name has no spaces.") }
    return documents.compactMap { uri in
      let edits = words(in: uri).filter { $0.mark != 0 && $0.text == old.name }.map { ByteEdit($0.name, name) }
      return edits.isEmpty ? nil : .edits(uri, edits)
    }
  }

  func formatting(
    of uri: DocumentURI, in range: ByteRange?, _ options: FormattingOptions, _ cancellation: Cancellation
  ) -> [ByteEdit] {
    words(in: uri).filter { word in word.text == "ugly" && range.map(word.range.overlaps) ?? true }.map {
      ByteEdit($0.range, "nice")
    }
  }

  func formatting(
    of uri: DocumentURI, after character: String, at place: ByteOffset, _ options: FormattingOptions
  ) -> [ByteEdit] {
    [ByteEdit(ByteRange(at: place), character)]
  }

  func editsBeforeSaving(_ uri: DocumentURI, isManual: Bool, _ cancellation: Cancellation) -> [ByteEdit] {
    isManual ? formatting(of: uri, in: nil, FormattingOptions(json: .null), cancellation) : []
  }

  func following(_ operations: [FileOperation], _ cancellation: Cancellation) -> [ProposedChange] {
    operations.compactMap { operation in
      guard case .rename(let old, _) = operation, let text = text(of: old) else { return nil }
      return .edits(old, [ByteEdit(ByteRange(at: text.range.end), "moved")])
    }
  }

  func run(
    _ command: String, _ arguments: [JSONValue], _ cancellation: Cancellation
  ) throws(Refusal) -> CommandOutcome {
    guard command == "words.replaceAll" else { throw Refusal("Unknown command: \(command)") }
    var outcome = CommandOutcome()
    outcome.label = "Replace all"
    outcome.changes = documents.map { .edits($0, [ByteEdit(ByteRange(0, 1), "x")]) }
    outcome.result = "done"
    return outcome
  }

  private func words(in uri: DocumentURI) -> [Word] { text(of: uri).map(Self.words) ?? [] }

  private func definitions(in uri: DocumentURI) -> [Word] { words(in: uri).filter { $0.mark == UInt8(ascii: "=") } }

  private func uses(in uri: DocumentURI) -> [Word] { words(in: uri).filter { $0.mark == UInt8(ascii: "#") } }
}
