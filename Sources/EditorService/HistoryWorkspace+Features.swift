import Features
import LanguageServer
import LanguageServerProtocol
import Model
import SourceText

extension HistoryWorkspace {
  private func featureContext(_ uri: DocumentURI) -> DocumentContext? {
    let document = DocumentID(uri)
    return context(of: document).map { DocumentContext(document, $0.model, in: $0.project.workspace) }
  }

  func hover(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> HoverCard? {
    featureContext(uri).flatMap { Features.hover(at: place, in: $0) }.map {
      HoverCard(markdown: $0.markdown, range: $0.range)
    }
  }

  func definition(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> FoundTargets? {
    guard let context = featureContext(uri), let found = definitions(at: place, in: context) else { return nil }
    if let (document, field) = propertyField(at: place, in: context) {
      let target = FoundTargets.Target(uri: document.uri, range: field.range, selection: field.nameRange)
      return FoundTargets(origin: found.origin, targets: [target])
    }
    return FoundTargets(
      origin: found.origin,
      targets: found.targets.map { .init(uri: $0.document.uri, range: $0.range, selection: $0.nameRange) })
  }

  func references(
    at place: ByteOffset, in uri: DocumentURI, withDefinitions: Bool, _ cancellation: Cancellation
  ) -> [LanguageServer.DocumentPlace] {
    let document = DocumentID(uri)
    let found: [Features.DocumentPlace]
    if let context = featureContext(uri) {
      found = Features.references(at: place, in: context, withDefinition: withDefinitions)
    } else {
      found = entryReferences(at: place, in: document)
    }
    return found.map { .init($0.document.uri, $0.range) }
  }

  /// From an entry of a bibliography to its citations.
  private func entryReferences(at place: ByteOffset, in document: DocumentID) -> [Features.DocumentPlace] {
    projects.values.flatMap { project -> [Features.DocumentPlace] in
      guard let entry = project.workspace.bibliographies[document]?.entries.first(where: { $0.range.touches(place) })
      else {
        return []
      }
      return Features.references(toKey: entry.key, in: project.workspace)
    }
  }

  func outline(of uri: DocumentURI, _ cancellation: Cancellation) -> [OutlineEntry] {
    guard let model = context(of: DocumentID(uri))?.model else { return [] }
    return Features.outline(of: model).map(outlineEntry)
  }

  private func outlineEntry(_ item: OutlineItem) -> OutlineEntry {
    let kind: SymbolKind =
      switch item.kind {
      case .heading: .string
      case .record("treaty"): .interface
      case .record("event"): .event
      case .record("source"): .file
      case .record("person"): .class
      case .record("polity"): .namespace
      case .record("place"): .constant
      case .record("period"): .struct
      case .record: .object
      }
    return OutlineEntry(
      name: item.name, detail: item.detail.isEmpty ? nil : item.detail, kind: kind, range: item.range,
      selection: item.nameRange, children: item.children.map(outlineEntry))
  }

  func completions(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> Proposals {
    guard let context = featureContext(uri) else { return Proposals([]) }
    return Proposals(
      Features.completions(at: place, in: context).map { completion in
        var proposal = Proposal(
          label: completion.label, kind: kind(of: completion), newText: completion.text, range: completion.range)
        proposal.detail = completion.detail
        proposal.filterText = completion.filter
        return proposal
      })
  }

  private func kind(of completion: Completion) -> CompletionItemKind {
    switch completion.kind {
    case .record("treaty"): .interface
    case .record("event"): .event
    case .record("person"): .class
    case .record("polity"): .module
    case .record: .struct
    case .heading: .text
    case .field: .field
    case .kind: .keyword
    case .citation: .reference
    case .value: .enumMember
    case .document: .file
    }
  }
}
