import Features
import JSON
import LanguageServer
import LanguageServerProtocol
import Model
import Project
import SourceText

extension HistoryWorkspace {
  var documents: [DocumentURI] { Set(projects.values.flatMap { $0.workspace.documents.keys }).sorted().map(\.uri) }

  func folds(in uri: DocumentURI, _ cancellation: Cancellation) -> [Fold] {
    let document = DocumentID(uri)
    let regions = context(of: document).map { foldedRegions(of: $0.model) } ?? entryFolds(in: document)
    return regions.map { region in
      let kind: String? =
        switch region.kind {
        case .comment: "comment"
        case .section: "region"
        case .record, .frontMatter, .block: nil
        }
      return Fold(range: region.range, kind: kind, summary: region.summary)
    }
  }

  func links(in uri: DocumentURI, _ cancellation: Cancellation) -> [LinkSpan] {
    let document = DocumentID(uri)
    let links: [OutwardLink]
    if let context = context(of: document) {
      links = outwardLinks(of: document, context.model, in: context.project.workspace)
    } else {
      let entries = bibliographyWorkspace(document)?.bibliographies[document]?.entries
      links = entries.map { $0.flatMap { outwardLinks(of: $0, in: document) } } ?? []
    }
    return links.map { link in
      switch link.destination {
      case .address(let address): LinkSpan(range: link.range, destination: .uri(address))
      case .file(let file): LinkSpan(range: link.range, destination: .later(JSONValue(file.name)))
      }
    }
  }

  /// A file, if it is there or open.
  func destination(of data: JSONValue, _ cancellation: Cancellation) -> String? {
    guard let document = data.string.map({ DocumentID($0) }), text(of: document.uri) != nil else { return nil }
    return document.uri.text
  }

  func lenses(in uri: DocumentURI, _ cancellation: Cancellation) -> [Lens] {
    let records = context(of: DocumentID(uri))?.model.records ?? []
    return records.filter { $0.id != nil }.map { Lens(range: $0.idRange) }
  }

  func counts(of lens: Lens, in uri: DocumentURI, _ cancellation: Cancellation) -> [LensCount] {
    guard let context = featureContext(uri) else { return [] }
    return eventCounts(at: lens.range.start, in: context).map { found in
      LensCount(
        noun: found.noun, count: found.count,
        places: found.places.map { LanguageServer.DocumentPlace($0.document.uri, $0.range) })
    }
  }

  func tokens(in uri: DocumentURI, range: ByteRange?, _ cancellation: Cancellation) -> [SemanticToken] {
    guard let context = featureContext(uri) else { return [] }
    return tokenSpans(in: context, range: range).map { span in
      SemanticToken(
        range: span.range, type: span.sort.rawValue, modifiers: span.traits.reduce(0) { $0 | 1 << $1.rawValue })
    }
  }

  func hints(in range: ByteRange, of uri: DocumentURI, _ cancellation: Cancellation) -> [Hint] {
    guard let context = featureContext(uri) else { return [] }
    return textHints(in: range, of: context).map { found in
      var hint = Hint(place: found.place, label: found.label)
      hint.edits = found.edit.map { [$0] } ?? []
      hint.hasSpaceBefore = found.edit == nil
      hint.data = found.id.map { CompletionSubject.record(id: $0, in: nil).json(in: context.document) }
      return hint
    }
  }

  func selections(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [ByteRange] {
    featureContext(uri).map { selectionSteps(at: place, in: $0) } ?? []
  }

  func twins(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [ByteRange] {
    context(of: DocumentID(uri)).map { fencePair(at: place, in: $0.model) } ?? []
  }

  func fieldHelp(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> FieldHelp? {
    guard let guide = context(of: DocumentID(uri)).flatMap({ fieldGuide(at: place, in: $0.model) }) else { return nil }
    return FieldHelp(
      label: guide.label, markdown: guide.summary,
      parts: guide.parts.map { FieldHelp.Part(label: $0.label, markdown: $0.summary) }, active: guide.active)
  }

  func documentation(of data: JSONValue, _ cancellation: Cancellation) -> String? {
    guard let (subject, document) = CompletionSubject.read(data) else { return nil }
    let workspace =
      context(of: document)?.project.workspace
      ?? bibliographyWorkspace(document)
    return workspace.flatMap { Features.documentation(of: subject, in: document, of: $0) }
  }
}
