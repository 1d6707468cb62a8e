import Features
import LanguageServer
import LanguageServerProtocol
import Model
import SourceText

extension HistoryWorkspace {
  func featureContext(_ uri: DocumentURI) -> DocumentContext? {
    let document = DocumentID(uri)
    return context(of: document).map { DocumentContext(document, $0.model, in: $0.project.workspace) }
  }

  func hover(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> HoverCard? {
    let document = DocumentID(uri)
    let card =
      featureContext(uri).map { Features.hover(at: place, in: $0) }
      ?? bibliographyWorkspace(document).flatMap { Features.hover(at: place, inBibliography: document, of: $0) }
    return card.map { HoverCard(markdown: $0.markdown, range: $0.range) }
  }

  func targets(
    _ kind: TargetKind, at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation
  ) -> FoundTargets? {
    guard let context = featureContext(uri) else { return entryTarget(at: place, in: DocumentID(uri)) }
    switch kind {
    case .declaration: return definition(at: place, in: uri, cancellation)
    case .typeDefinition: return kindTarget(at: place, in: context)
    case .implementation:
      guard let found = applications(at: place, in: context) else { return nil }
      let targets = found.places.map { FoundTargets.Target(uri: $0.document.uri, range: $0.range, selection: $0.range) }
      return FoundTargets(origin: found.origin, targets: targets)
    }
  }

  func definition(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> FoundTargets? {
    guard let context = featureContext(uri) else { return entryTarget(at: place, in: DocumentID(uri)) }
    guard let found = definitions(at: place, in: context) else { return nil }
    if let (document, field) = propertyField(at: place, in: context) {
      let target = FoundTargets.Target(uri: document.uri, range: field.range, selection: field.nameRange)
      return FoundTargets(origin: found.origin, targets: [target])
    }
    return FoundTargets(
      origin: found.origin,
      targets: found.targets.map { .init(uri: $0.document.uri, range: $0.range, selection: $0.nameRange) })
  }

  /// The page about the kind of the record at a place, or of the one that it leads to.
  private func kindTarget(at place: ByteOffset, in context: DocumentContext) -> FoundTargets? {
    guard let record = relatable(at: place, in: context)?.record, let kind = record.kind else { return nil }
    let origin = definitions(at: place, in: context)?.origin ?? record.kindRange
    let start = ByteRange(0, 0)
    return FoundTargets(
      origin: origin, targets: [.init(uri: GazetteerCache.page(of: kind), range: start, selection: start)])
  }

  func references(
    at place: ByteOffset, in uri: DocumentURI, withDefinitions: Bool, _ cancellation: Cancellation
  ) -> [LanguageServer.DocumentPlace] {
    let document = DocumentID(uri)
    let found: [Features.DocumentPlace]
    if let context = featureContext(uri) {
      found = Features.references(
        at: place, in: context, withDefinition: withDefinitions, isCancelled: { cancellation.isCancelled })
    } else {
      found = entryReferences(at: place, in: document, withDefinition: withDefinitions, cancellation)
    }
    return found.map { .init($0.document.uri, $0.range) }
  }

  func outline(of uri: DocumentURI, _ cancellation: Cancellation) -> [OutlineEntry] {
    guard let context = featureContext(uri) else { return entryOutline(of: DocumentID(uri)) }
    return Features.outline(of: context).map(outlineEntry)
  }

  private func outlineEntry(_ item: OutlineItem) -> OutlineEntry {
    let kind: SymbolKind =
      switch item.kind {
      case .heading: .string
      case .record(let kind): SymbolKind(ofRecord: kind)
      }
    var entry = OutlineEntry(
      name: item.name, detail: item.detail.isEmpty ? nil : item.detail, kind: kind, range: item.range,
      selection: item.nameRange, children: item.children.map(outlineEntry))
    entry.isHeading = item.kind == .heading
    let (first, last) = (item.days?.earliest.day?.value, item.days?.latest.day?.value)
    if let day = first ?? last { entry.days = day...max(day, last ?? .max) }
    return entry
  }

  func completions(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> Proposals {
    let document = DocumentID(uri)
    let found =
      featureContext(uri).map { Features.completions(at: place, in: $0, isCancelled: { cancellation.isCancelled }) }
      ?? entryCompletions(at: place, in: document)
    return Proposals(
      found.items.map { completion in
        var proposal = Proposal(
          label: completion.label, kind: kind(of: completion), newText: completion.text, range: completion.range)
        proposal.detail = completion.detail
        proposal.description = completion.detail
        proposal.snippet = completion.snippet
        proposal.commitCharacters = completion.commitCharacters
        proposal.isMarkdown = completion.kind == .heading || completion.kind == .document
        proposal.filterText = completion.filter
        proposal.data = completion.subject.json(in: document)
        return proposal
      }, isIncomplete: found.isIncomplete)
  }

  private func kind(of completion: Completion) -> CompletionItemKind {
    switch completion.kind {
    // Some editors print the kind beside the proposal, and nobody writes history of interfaces and modules.
    case .record("event"): .event
    case .record: .reference
    case .heading: .text
    case .field: .field
    case .kind: .keyword
    case .citation: .reference
    case .value: .enumMember
    case .document: .file
    }
  }
}
