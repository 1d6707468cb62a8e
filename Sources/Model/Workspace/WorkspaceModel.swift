import Bibliography
import Gazetteer
import Records
import SourceText
import Vocabulary

/// What all documents of a workspace say together.
///
/// Made of ``DocumentSummary`` values, bibliographies and the gazetteer alone; taking a document in, or out, costs as much
/// as that document says.
package struct WorkspaceModel: Sendable {
  package let gazetteer: Gazetteer
  package let vocabulary: Vocabulary
  /// Bibliographies that every document may cite.
  package var commonBibliographies: [DocumentID] = []
  /// Whether a file that is no document of the workspace is there all the same; asked of whoever knows the files.
  package var fileExists: @Sendable (DocumentID) -> Bool = { _ in false }
  package private(set) var documents: [DocumentID: DocumentSummary] = [:]
  package private(set) var bibliographies: [DocumentID: BibliographyFile] = [:]
  /// The text of each bibliography.
  package private(set) var bibliographyTexts: [DocumentID: SourceText] = [:]
  /// For each id, the documents that have a record of it.
  private var definers: [String: Set<DocumentID>] = [:]
  /// For each id or slug, the documents that refer to it.
  private var users: [String: Set<DocumentID>] = [:]
  /// For each citation key, the documents that cite it.
  private var citers: [String: Set<DocumentID>] = [:]

  package init(gazetteer: Gazetteer = .bundled, vocabulary: Vocabulary = .standard) {
    self.gazetteer = gazetteer
    self.vocabulary = vocabulary
  }

  // MARK: Taking in and out

  /// Takes in a document, in place of an earlier version of it.
  package mutating func update(_ summary: DocumentSummary) {
    remove(summary.document)
    let document = summary.document
    documents[document] = summary
    for record in summary.records { if let id = record.id { definers[id, default: []].insert(document) } }
    for reference in summary.references { if let id = reference.id { users[id, default: []].insert(document) } }
    for citation in summary.citations { citers[citation.key, default: []].insert(document) }
  }

  /// Takes out a document, if it is there.
  package mutating func remove(_ document: DocumentID) {
    guard let summary = documents.removeValue(forKey: document) else { return }
    for record in summary.records { if let id = record.id { definers.drop(document, from: id) } }
    for reference in summary.references { if let id = reference.id { users.drop(document, from: id) } }
    for citation in summary.citations { citers.drop(document, from: citation.key) }
  }

  /// Takes in the text of a bibliography, or takes the bibliography out where it is `nil`.
  package mutating func update(bibliography text: SourceText?, named document: DocumentID) {
    bibliographyTexts[document] = text
    bibliographies[document] = text.map {
      document.name.hasSuffix(".json") ? BibliographyFile(cslJSON: $0) : BibliographyFile(bib: $0)
    }
  }

  // MARK: Records

  /// The records of an id: those of the project in order of document, then the bundled one.
  package func definitions(of id: String) -> [Definition] {
    var found: [Definition] = []
    for document in (definers[id] ?? []).sorted() {
      for record in documents[document]?.records ?? [] where record.id == id {
        found.append(.record(record, in: document))
      }
    }
    if let authority = gazetteer.record(id: id) { found.append(.authority(authority)) }
    return found
  }

  /// The project's record of an id, else the bundled one.
  package func record(id: String) -> Definition? { definitions(of: id).first }

  /// Every record of the project, in order of document and place.
  package var records: [(document: DocumentID, record: Record)] {
    documents.keys.sorted().flatMap { document in
      (documents[document]?.records ?? []).map { (document, $0) }
    }
  }

  /// Ids of the project's records.
  package var ids: some Sequence<String> { definers.keys }

  /// What a reference in a document leads to; `nil` where nothing has its name.
  package func definition(of reference: Reference, in document: DocumentID) -> Definition? {
    if let path = reference.path {
      let target = path.isEmpty ? document : document.resolving(path: path)
      guard let summary = documents[target] else { return nil }
      guard let id = reference.id else { return .document(target) }
      return definition(of: id, within: summary)
    }
    guard let id = reference.id else { return nil }
    if let summary = documents[document], let own = definition(of: id, within: summary) { return own }
    return record(id: id)
  }

  private func definition(of id: String, within summary: DocumentSummary) -> Definition? {
    if definers[id]?.contains(summary.document) == true, let record = summary.records.first(where: { $0.id == id }) {
      return .record(record, in: summary.document)
    }
    return summary.headings.first { $0.slug == id }.map { .heading($0, in: summary.document) }
  }

  /// What an item of a field means: by its id, or by a plain name that only one thing has.
  package func definition(of mention: Mention) -> Definition? {
    if let id = mention.id { return record(id: id) }
    let named = gazetteer.records(named: mention.name)
    return named.count == 1 ? named.first.map(Definition.authority) : nil
  }

  /// What a mention is the same as another by: the id of what it means, or its name folded.
  package func identity(of mention: Mention) -> String {
    definition(of: mention).map { identity(of: $0) } ?? mention.name.lowercased()
  }

  /// What a definition is the same as another by: the id of its record, the project's and the bundled one alike.
  package func identity(of definition: Definition) -> String { definition.record?.id ?? definition.document.name }

  /// The project's record that stands in the place of a bundled one: of the same id, or said to be the same.
  package func projectRecord(sameAs authority: AuthorityRecord) -> Definition? {
    guard let first = definitions(of: authority.id).first, case .record = first else { return nil }
    return first
  }

  /// What a name of the gazetteer can mean, the usual bearer first; a project's record in place of a bundled one.
  package func definitions(of match: NameIndex.Match) -> [Definition] {
    match.indices.map { index in
      let authority = gazetteer.records[index]
      return projectRecord(sameAs: authority) ?? .authority(authority)
    }
  }

  /// Every reference to an id, in order of document and place.
  package func references(to id: String) -> [(document: DocumentID, reference: Reference)] {
    (users[id] ?? []).sorted().flatMap { document in
      (documents[document]?.references ?? []).filter { $0.id == id }.map { (document, $0) }
    }
  }

  /// Ids and names that are spelled nearly like a name.
  package func nearestNames(to name: String) -> [String] {
    let ids = gazetteer.records.lazy.map(\.id)
    let names = gazetteer.records.lazy.flatMap(\.record.names)
    return nearestSpellings(to: name, among: Array(ids) + Array(names) + Array(self.ids), within: 3)
  }

  // MARK: Sources

  /// The bibliographies that a document may cite: its own and the common ones.
  package func bibliographies(of document: DocumentID) -> [DocumentID] {
    let own = documents[document]?.settings.bibliographies.map { document.resolving(path: $0.text) } ?? []
    return own + commonBibliographies.filter { !own.contains($0) }
  }

  /// What a citation key names for a document: an entry of its bibliographies, else a record.
  package func definition(ofKey key: String, in document: DocumentID) -> Definition? {
    for name in bibliographies(of: document) {
      if let entry = bibliographies[name]?.entry(forKey: key) { return .entry(entry, in: name) }
    }
    return record(id: key)
  }

  /// Every citation of a key, in order of document and place.
  package func citations(of key: String) -> [(document: DocumentID, citation: Citation)] {
    (citers[key] ?? []).sorted().flatMap { document in
      (documents[document]?.citations ?? []).filter { $0.key == key }.map { (document, $0) }
    }
  }
}

extension [String: Set<DocumentID>] {
  fileprivate mutating func drop(_ document: DocumentID, from name: String) {
    self[name]?.remove(document)
    if self[name]?.isEmpty == true { self[name] = nil }
  }
}
