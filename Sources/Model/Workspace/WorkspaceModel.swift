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
  /// The bundled one unless another was given; it is made ready when it is first asked.
  package var gazetteer: Gazetteer { otherGazetteer ?? .bundled }
  private let otherGazetteer: Gazetteer?
  package let vocabulary: Vocabulary
  /// Bibliographies that every document may cite.
  package var commonBibliographies: [DocumentID] = []
  /// Whether all documents are there. As long as they are being read, nothing is said of what another may change.
  package var isComplete = true
  /// Whether a file that is no document of the workspace is there all the same; asked of whoever knows the files.
  package var fileExists: @Sendable (DocumentID) -> Bool = { _ in false }
  /// The folder of the project, from which paths start that begin with a slash.
  package var folder: String?
  /// For each folder, the bibliographies that lie in it: documents that name none may cite them.
  package var nearBibliographies: [String: [DocumentID]] = [:]
  /// Whether a file is for this workspace alone, so that what none of its documents uses is not used.
  package var ownsFile: @Sendable (DocumentID) -> Bool = { _ in true }
  /// Another one whenever anything that findings lean on says something else.
  package private(set) var facts = FactsVersion()
  /// The latest changes of ``facts`` that did no more than rewrite some records, the last one at the end.
  private var rewritings: [(before: FactsVersion, ids: Set<String>)] = []
  /// The documents whose records say something else.
  private(set) var namings = DocumentChanges()
  let namesCache = VersionedCache<ProjectNames>()
  /// The documents that have come or gone.
  private(set) var comingsAndGoings = DocumentChanges()
  let documentNamesCache = VersionedCache<DocumentNames>()
  package private(set) var documents = ShardedDictionary<DocumentID, DocumentSummary>()
  package private(set) var bibliographies: [DocumentID: BibliographyFile] = [:]
  /// The text of each bibliography.
  package private(set) var bibliographyTexts: [DocumentID: SourceText] = [:]
  /// The words of each bibliography.
  private var searches: [DocumentID: LazyEntrySearch] = [:]
  /// For each id, the documents that have a record of it.
  private var definers = OccurrenceTable()
  /// What is related in time.
  private(set) var eventState = EventState()
  /// For each id of a bundled record, the documents that have a record of the same thing under another id.
  private var standIns = OccurrenceTable()
  /// The numbers of the bundled records in whose place a project's stands, as far as names in prose go.
  private var displaced: Set<Int> = []
  /// For each id or slug, the documents that refer to it.
  private var users = OccurrenceTable()
  /// For each citation key, the documents that cite it.
  private var citers = OccurrenceTable()
  /// For each citation key, the documents that are the source themselves.
  private var sourceDocuments = OccurrenceTable()
  /// For each id of a record that can be cited, the documents that have it.
  private var citable = OccurrenceTable()
  /// For each bibliography that a document names itself, the documents that do.
  private var citing = OccurrenceTable()

  package init(gazetteer: Gazetteer? = nil, vocabulary: Vocabulary = .standard) {
    otherGazetteer = gazetteer
    self.vocabulary = vocabulary
  }

  // MARK: Taking in and out

  /// Takes in a document, in place of an earlier version of it.
  ///
  /// - Parameter kept: The same summary, packed, where that is what is to be kept.
  @discardableResult
  package mutating func update(_ summary: DocumentSummary, keeping kept: DocumentSummary? = nil) -> WorkspaceChanges {
    replace(documents[summary.document], by: summary, keeping: kept ?? summary, of: summary.document)
  }

  /// Takes out a document, if it is there.
  @discardableResult
  package mutating func remove(_ document: DocumentID) -> WorkspaceChanges {
    guard let summary = documents[document] else { return WorkspaceChanges() }
    return replace(summary, by: nil, keeping: nil, of: document)
  }

  private mutating func factsChanged() {
    facts = FactsVersion()
    rewritings = []
  }

  /// Notes that records say something else than in an earlier version of their document.
  private mutating func recordsRewritten(_ old: DocumentSummary, _ new: DocumentSummary) {
    let rewritten = old.records.count == new.records.count ? Array(zip(old.records, new.records)) : nil
    let pairs = rewritten?.filter { $0.contentHash != $1.contentHash }
    // A name in prose leads to a record that stands in the place of a bundled one, without a reference.
    guard let pairs, !pairs.contains(where: { standsInPlaceOfBundled($0) || standsInPlaceOfBundled($1) }) else {
      return factsChanged()
    }
    rewritings = rewritings.suffix(Self.mostRewritings - 1)
    rewritings.append((facts, Set(pairs.flatMap { [$0.id, $1.id].compactMap(\.self) })))
    facts = FactsVersion()
  }

  private static let mostRewritings = 32

  private func standsInPlaceOfBundled(_ record: Record) -> Bool {
    !record.sameAsIDs.isEmpty || record.id.map { gazetteer.record(id: $0) != nil } == true
  }

  /// Puts one summary in the place of another, in every table that is derived from summaries.
  ///
  /// The one place where such tables change. One that finds that something else now holds of other documents, say of
  /// events along a chain, adds these to ``WorkspaceChanges/others``.
  private mutating func replace(
    _ old: DocumentSummary?, by new: DocumentSummary?, keeping kept: DocumentSummary?, of document: DocumentID
  ) -> WorkspaceChanges {
    documents[document] = kept
    // Each table asks for something of them.
    let (old, new) = (old?.unpacked, new?.unpacked)
    if old == nil || new == nil { comingsAndGoings.append(document) }
    // Most edits leave the records as they are.
    let recordsAreTheSame = old?.saysTheSame(as: new) == true
    let (oldRecords, newRecords) = recordsAreTheSame ? (nil, nil) : (old, new)
    let defined = definers.replace(oldRecords?.definedIDs, by: newRecords?.definedIDs, of: document)
    let stoodIn = standIns.replace(oldRecords?.sameAsIDs, by: newRecords?.sameAsIDs, of: document)
    let citable = citable.replace(oldRecords?.citableIDs, by: newRecords?.citableIDs, of: document)
    let used = users.replace(old?.usedIDs, by: new?.usedIDs, of: document)
    let cited = citers.replace(old?.citedKeys, by: new?.citedKeys, of: document)
    let sources = sourceDocuments.replace(old?.sourceKeys, by: new?.sourceKeys, of: document)
    _ = citing.replace(old?.bibliographyNames, by: new?.bibliographyNames, of: document)
    for id in defined.union(stoodIn) {
      guard let number = gazetteer.record(id: id)?.number else { continue }
      if definers[id].isEmpty && standIns[id].isEmpty { displaced.remove(number) } else { displaced.insert(number) }
    }
    var changes = WorkspaceChanges()
    changes.documents = [document]
    changes.usedNames = used.union(cited)
    changes.changesNames = !defined.isEmpty || !stoodIn.isEmpty || !sources.isEmpty || old?.hasTargets(of: new) != true
    changes.ids = DocumentSummary.changedIDs(old?.records ?? [], new?.records ?? [])
    changes.changesStandIns = !changes.ids.isEmpty && (old?.hasStandIns == true || new?.hasStandIns == true)
    if !recordsAreTheSame { namings.append(document) }
    if changes.changesNames || !citable.isEmpty {
      factsChanged()
    } else if let old, let new, !recordsAreTheSame {
      recordsRewritten(old, new)
    }
    let events = changedEvents(old, new, of: document)
    if !events.isEmpty {
      let isShared = !isKnownUniquelyReferenced(&eventState)
      eventState = eventState.changed(events, isShared: isShared)
    }
    return changes
  }

  // MARK: What changes mean

  /// The documents about which other findings may be due after changes; `nil` where that may be any.
  ///
  /// Findings on a document depend on what its references and citations lead to, on what these lead to in turn (what an
  /// event is part of, or after), and on who uses its records.
  package func documents(affectedBy changes: WorkspaceChanges) -> Set<DocumentID>? {
    // A name in prose leads to a record that stands in the place of a bundled one, without a reference.
    if changes.changesNames || changes.changesStandIns
      || changes.ids.contains(where: { gazetteer.record(id: $0) != nil })
    {
      return nil
    }
    var affected = changes.documents.union(changes.others)
    if !eventState.isEmpty {
      guard eventState.isNearlyCurrent else { return nil }
      let (now, before) = eventState.contradictions(in: self)
      guard let before else { return nil }
      affected.formUnion(now.differences(from: before))
      affected.formUnion(now.documents(leaningOn: changes.documents))
    }
    for name in changes.usedNames { affected.formUnion(definers[name]) }
    guard let reached = reached(from: changes.ids) else { return nil }
    return affected.union(reached.documents)
  }

  /// The ids of records that say something else, or lean on one that does, than when ``facts`` was an earlier one; `nil` where
  /// more than records has changed, or the version is not known any more.
  package func ids(rewrittenSince earlier: FactsVersion) -> Set<String>? {
    if earlier == facts { return [] }
    guard let first = rewritings.firstIndex(where: { $0.before == earlier }) else { return nil }
    return reached(from: rewritings[first...].reduce(into: []) { $0.formUnion($1.ids) })?.ids
  }

  /// Some records and those that refer to them, directly or through others, and the documents that refer to or cite any
  /// of these; `nil` where they are very many.
  private func reached(from ids: Set<String>) -> (ids: Set<String>, documents: Set<DocumentID>)? {
    var reached = ids
    var documents: Set<DocumentID> = []
    var pending = Array(ids)
    var visits = 0
    while let id = pending.popLast() {
      let using = Set(users[id]).union(citers[id])
      visits += 1 + using.count
      if visits > Self.mostVisits { return nil }
      documents.formUnion(using)
      for document in using {
        guard let summary = self.documents[document] else { continue }
        for reference in summary.references where reference.id == id {
          guard case .field(let index, _) = reference.place, let next = summary.record(number: index)?.id,
            reached.insert(next).inserted
          else { continue }
          pending.append(next)
        }
      }
    }
    return (reached, documents)
  }

  /// When looking for what is affected would take longer than checking what is open, everything is.
  private static let mostVisits = 500

  /// Takes in the text of a bibliography, or takes the bibliography out where it is `nil`.
  package mutating func update(bibliography text: SourceText?, named document: DocumentID) {
    factsChanged()
    bibliographyTexts[document] = text
    bibliographies[document] = text.map { BibliographyFile($0, named: document.name) }
    searches[document] = bibliographies[document].map { LazyEntrySearch($0) }
  }

  /// Follows edits of a bibliography, each made in the text that the one before had left; what is far from them is not read
  /// again.
  package mutating func update(bibliography document: DocumentID, after edits: [ByteEdit]) {
    guard var text = bibliographyTexts[document], var file = bibliographies[document] else { return }
    var search = searches[document]?.takeGathered()
    factsChanged()
    // Let go of the values, so that they can be changed in place.
    bibliographyTexts[document] = nil
    bibliographies[document] = nil
    searches[document] = nil
    for edit in edits {
      text.apply(edit)
      let change = file.update(to: text, after: edit)
      search?.replace(change.old, with: change.new, in: file)
    }
    bibliographyTexts[document] = text
    bibliographies[document] = file
    searches[document] = LazyEntrySearch(file, search: search)
  }

  /// Finding entries of a bibliography by what one remembers of them.
  package func search(in bibliography: DocumentID) -> EntrySearch? { searches[bibliography]?.value }

  // MARK: Records

  /// The records of an id: those of the project in order of document, then the bundled one.
  package func definitions(of id: String) -> [Definition] {
    var found: [Definition] = []
    for document in definers[id] {
      found += (documents[document]?.records(id: id) ?? []).map { .record($0, in: document) }
    }
    if let authority = gazetteer.record(id: id) { found.append(.authority(authority)) }
    return found
  }

  /// Whether another document has a record of an id.
  func isDefined(_ id: String, outside document: DocumentID) -> Bool { definers[id].contains { $0 != document } }

  /// The project's record of an id, else the bundled one.
  package func record(id: String) -> Definition? {
    firstRecord(id: id).map { .record($0.record, in: $0.document) } ?? gazetteer.record(id: id).map { .authority($0) }
  }

  /// The first record of a document that has an id.
  package func record(id: String, in document: DocumentID) -> Definition? {
    guard definers[id].contains(document) else { return nil }
    return documents[document]?.record(id: id).map { .record($0, in: document) }
  }

  /// The project's first record of an id, in order of document and place.
  func firstRecord(id: String) -> (document: DocumentID, record: Record)? {
    guard let document = definers[id].first, let record = documents[document]?.record(id: id) else { return nil }
    return (document, record)
  }

  /// Every record of the project, in order of document and place.
  package var records: [(document: DocumentID, record: Record)] {
    documents.keys.sorted().flatMap { document in
      (documents[document]?.records ?? []).map { (document, $0) }
    }
  }

  /// Ids of the project's records.
  package var ids: some Sequence<String> { definers.names }

  /// Looks for an id among those of the project's records.
  package func lookThroughIDs(_ search: inout SpellingSearch) { definers.forEachName { search.consider($0) } }

  /// Ids of the project's records that can be cited.
  package var citableIDs: some Sequence<String> { citable.names }

  /// The document at the path of a link. One that begins with a slash starts from the folder of the project, as GitHub and
  /// the makers of sites have it.
  package func document(at path: String, from document: DocumentID) -> DocumentID {
    guard path.hasPrefix("/"), let folder else { return document.resolving(path: path) }
    return DocumentID("\(folder)/").resolving(path: String(path.drop { $0 == "/" }))
  }

  /// Whether a file is a document of the workspace, or there all the same.
  package func hasFile(_ file: DocumentID) -> Bool { documents[file] != nil || fileExists(file) }

  /// What a reference in a document leads to; `nil` where nothing has its name.
  package func definition(of reference: Reference, in document: DocumentID) -> Definition? {
    if let path = reference.path {
      let target = path.isEmpty ? document : self.document(at: path, from: document)
      guard let summary = documents[target] else { return nil }
      return reference.id == nil ? .document(target) : definition(of: reference, within: summary)
    }
    guard let id = reference.id else { return nil }
    if let summary = documents[document], let own = definition(of: reference, within: summary) { return own }
    return record(id: id)
  }

  private func definition(of reference: Reference, within summary: DocumentSummary) -> Definition? {
    guard let id = reference.id, let anchor = reference.anchor else { return nil }
    if let record = record(id: id, in: summary.document) { return record }
    let heading = summary.heading(slug: anchor) ?? (anchor == id ? nil : summary.heading(slug: id))
    return heading.map { .heading($0, in: summary.document) }
  }

  /// What an item of a field means: by its id, or by a plain name that only one thing has.
  package func definition(of mention: Mention) -> Definition? {
    if let id = mention.id { return record(id: id) }
    let named = gazetteer.records(named: mention.name)
    return named.count == 1 ? named.first.map { projectRecord(sameAs: $0) ?? .authority($0) } : nil
  }

  /// What a mention is the same as another by: the id of what it means, or its name folded.
  package func identity(of mention: Mention) -> String {
    definition(of: mention).map { identity(of: $0) } ?? mention.name.lowercased()
  }

  /// What a definition is the same as another by: the id of its record, the project's and the bundled one alike.
  package func identity(of definition: Definition) -> String { definition.record?.id ?? definition.document.name }

  /// The project's record that stands in the place of a bundled one: of the same id, or said to be the same.
  package func projectRecord(sameAs authority: AuthorityRecord) -> Definition? {
    if let own = firstRecord(id: authority.id) { return .record(own.record, in: own.document) }
    for document in standIns[authority.id] {
      if let record = documents[document]?.record(sameAs: authority.id) { return .record(record, in: document) }
    }
    return nil
  }

  /// What a name of the gazetteer can mean, the usual bearer first; a project's record in place of a bundled one.
  package func definitions(of match: NameIndex.Match) -> [Definition] {
    match.indices.map { index in
      let authority = gazetteer.records[index]
      if !isDisplaced(index) { return .authority(authority) }
      return projectRecord(sameAs: authority) ?? .authority(authority)
    }
  }

  /// Whether records of the project may stand in the place of a bundled one.
  func isDisplaced(_ index: Int) -> Bool { displaced.contains(index) }

  /// Whether any document refers to a record of an id, or cites it.
  package func isUsed(_ id: String) -> Bool { !users[id].isEmpty || !citers[id].isEmpty }

  /// Every reference to an id, in order of document and place.
  ///
  /// - Parameter isCancelled: Asked for each document; when it is so, the rest is left out.
  package func references(
    to id: String, isCancelled: () -> Bool = { false }
  ) -> [(document: DocumentID, reference: Reference)] {
    uses(in: users[id], isCancelled) { $0.references.filter { $0.id == id } }
  }

  /// Ids and names that are spelled nearly like a name.
  package func nearestNames(to name: String) -> [String] {
    let ids = gazetteer.records.lazy.map(\.id)
    let names = gazetteer.allNames.lazy.map(\.string)
    return nearestSpellings(to: name, among: Array(ids) + Array(names) + Array(self.ids), within: 3)
  }

  // MARK: Sources

  /// The bibliographies that a document may cite: its own and the common ones; where neither are named, those beside it.
  package func bibliographies(of document: DocumentID) -> [DocumentID] {
    let own = documents[document]?.settings.bibliographies.map { document.resolving(path: $0.text) } ?? []
    let named = own + commonBibliographies.filter { !own.contains($0) }
    return named.isEmpty ? nearBibliographies[document.folder] ?? [] : named
  }

  /// The bibliographies that any document may cite.
  package var namedBibliographies: Set<DocumentID> {
    Set(citing.names.lazy.map { DocumentID($0) }).union(commonBibliographies)
  }

  /// What a citation key names for a document: an entry of its front matter, as Pandoc has it, or of its bibliographies,
  /// a record of the project, a document that is a source, a bundled record.
  package func definition(ofKey key: String, in document: DocumentID) -> Definition? {
    if let entry = documents[document]?.sources.references?.entry(forKey: key) { return .entry(entry, in: document) }
    for name in bibliographies(of: document) {
      if let entry = bibliographies[name]?.entry(forKey: key) { return .entry(entry, in: name) }
    }
    let record = record(id: key)
    if case .record? = record { return record }
    if let home = sourceDocuments[key].first, let entry = documents[home]?.sources.document {
      return .entry(entry, in: home)
    }
    return record
  }

  /// Whether a citation key names anything for a document; reads no entry.
  package func hasDefinition(ofKey key: String, in document: DocumentID) -> Bool {
    documents[document]?.sources.references?.number(forKey: key) != nil
      || bibliographies(of: document).contains { bibliographies[$0]?.number(forKey: key) != nil }
      || !sourceDocuments[key].isEmpty || record(id: key) != nil
  }

  /// Whether any document has the record of a source, or is one.
  package var hasSources: Bool {
    sourceDocuments.names.contains { _ in true } || citable.names.contains { record(id: $0)?.kindName == "source" }
  }

  /// The documents that are sources themselves, by their keys.
  package var documentsThatAreSources: [(document: DocumentID, entry: BibliographyEntry)] {
    let homes = sourceDocuments.names.reduce(into: Set<DocumentID>()) { $0.formUnion(sourceDocuments[$1]) }
    return homes.sorted().compactMap { home in (documents[home]?.sources.document).map { (home, $0) } }
  }

  /// Whether any document cites a key.
  package func isCited(_ key: String) -> Bool { !citers[key].isEmpty }

  /// Every key that a document cites or names as `nocite`; `*` among them where one names all.
  package var citedKeys: Set<String> {
    documents.values.reduce(into: Set(citers.names)) { $0.formUnion($1.settings.uncitedKeys) }
  }

  /// Every citation of a key, in order of document and place.
  ///
  /// - Parameter isCancelled: Asked for each document; when it is so, the rest is left out.
  package func citations(
    of key: String, isCancelled: () -> Bool = { false }
  ) -> [(document: DocumentID, citation: Citation)] {
    uses(in: citers[key], isCancelled) { $0.citations.filter { $0.key == key } }
  }

  /// What some documents have of a sort, in order of document and place.
  private func uses<Use>(
    in homes: [DocumentID], _ isCancelled: () -> Bool, of uses: (DocumentSummary) -> [Use]
  ) -> [(DocumentID, Use)] {
    var found: [(DocumentID, Use)] = []
    for document in homes {
      if isCancelled() { break }
      found += documents[document].map(uses)?.map { (document, $0) } ?? []
    }
    return found
  }
}
