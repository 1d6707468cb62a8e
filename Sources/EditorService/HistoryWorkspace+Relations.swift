import Features
import JSON
import LanguageServer
import LanguageServerProtocol
import Model
import SourceText

extension HistoryWorkspace {
  func mentions(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [LanguageServer.Mention] {
    guard let context = featureContext(uri) else { return [] }
    return occurrences(at: place, in: context).map {
      LanguageServer.Mention(range: $0.range, kind: $0.isDefinition ? .write : .read)
    }
  }

  func names(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [KnownName] {
    let document = DocumentID(uri)
    let names: [WorldName]
    if let context = featureContext(uri) {
      names = worldNames(at: place, in: context)
    } else {
      let workspace = bibliographyWorkspace(document)
      names = workspace.flatMap { entry(at: place, inBibliography: document, of: $0) }.map { worldNames(of: $0) } ?? []
    }
    return names.map { KnownName(scheme: $0.scheme, identifier: $0.name, isGlobal: $0.isGlobal) }
  }

  func hierarchy(
    _ kind: HierarchyKind, at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation
  ) -> HierarchyNode? {
    guard let context = featureContext(uri) else { return nil }
    return relatable(at: place, in: context).flatMap { node($0, seenFrom: context.document) }
  }

  func neighbours(
    _ relation: HierarchyRelation, of data: JSONValue, _ cancellation: Cancellation
  ) -> [HierarchyNeighbour] {
    guard let document = data[0]?.string.map({ DocumentID($0) }), let id = data[1]?.string,
      let workspace = context(of: document)?.project.workspace, let definition = workspace.record(id: id)
    else { return [] }
    let direction: Relation =
      switch relation {
      case .causes: .causes
      case .effects: .effects
      case .wholes: .wholes
      case .parts: .parts
      }
    return related(direction, to: definition, in: workspace).compactMap { found in
      guard let node = node(found.definition, seenFrom: document) else { return nil }
      // The protocol wants the ranges in the document of the cause; where the effect states it, the cause's name stands in.
      let cause = relation == .causes ? found.definition : definition
      let isStatedThere = found.statedIn == cause.document
      return HierarchyNeighbour(
        node: node, statedIn: cause.document.uri, ranges: isStatedThere ? found.ranges : [cause.nameRange])
    }
  }

  private func node(_ definition: Definition, seenFrom document: DocumentID) -> HierarchyNode? {
    guard let record = definition.record, let id = record.id else { return nil }
    let when = record.timeSpan.map { " · \($0.words)" } ?? ""
    return HierarchyNode(
      name: record.shortTitle, detail: record.kindName + when, kind: SymbolKind(ofRecord: record.kindName),
      uri: definition.document.uri, range: definition.range, selection: definition.nameRange,
      data: JSONValue([document.name, id]))
  }

  func symbols(matching query: String, _ cancellation: Cancellation) -> [FoundSymbol] {
    // Every project finds the gazetteer's records; they are told once.
    var told: Set<LanguageServer.DocumentPlace> = []
    // The URI of a file of the gazetteer costs a look at the disk.
    var uris: [DocumentID: DocumentURI] = [:]
    return projects.keys.sorted().compactMap { projects[$0] }
      .flatMap { Features.symbols(matching: query, in: $0.workspace, isCancelled: { cancellation.isCancelled }) }
      .compactMap { match in
        let document = match.definition.document
        let uri = uris[document] ?? document.uri
        uris[document] = uri
        let place = LanguageServer.DocumentPlace(uri, match.definition.nameRange)
        guard told.insert(place).inserted else { return nil }
        let kind: SymbolKind = match.definition.record.map { SymbolKind(ofRecord: $0.kindName) } ?? .string
        var symbol = FoundSymbol(name: match.name, kind: kind, container: document.lastComponent, place: place)
        if case .heading = match.definition { symbol.isHeading = true }
        return symbol
      }
  }
}

extension SymbolKind {
  /// The icon that comes nearest to a kind of record.
  init(ofRecord kind: String) {
    self =
      switch kind {
      case "treaty": .interface
      case "event": .event
      case "source": .file
      case "person": .class
      case "polity": .namespace
      case "place": .constant
      case "period": .struct
      default: .object
      }
  }
}
