import Bibliography
import Files
import Gazetteer
import JSON
import Linting
import Model
import SourceText
import Syntax
import Threads
import Vocabulary

/// A folder of documents with its configuration, read from disk.
package struct Project: Sendable {
  /// The folder, absolute; `nil` for documents that belong to none.
  package let folder: String?
  package let configuration: Configuration
  /// The configuration's file and its text, where there is one.
  package let configurationFile: (document: DocumentID, text: SourceText)?
  package private(set) var workspace: WorkspaceModel
  /// The models of the documents that are being worked on. Of the others the workspace has summaries, and their files are
  /// read again when somebody wants to know more: so a large project costs a fraction of its text.
  package private(set) var models: [DocumentID: DocumentModel] = [:]

  /// The first documents that were read to be checked next, as far as they are not too large all together, so that most
  /// projects are read once.
  private var drafts: [DocumentID: DocumentDraft] = [:]
  private let draftBudget = DraftBudget()
  /// Of the folders that were looked through for documents, the .bib files that lie in them.
  private var listedBibliographies: [String: [DocumentID]] = [:]
  /// Folders that could not be looked through for documents.
  package private(set) var unreadableFolders: [FileError] = []
  /// Reads the records of documents of which packed summaries are kept.
  let recordReader: RecordReader
  /// What the files that are read were, where a check is to be remembered.
  private(set) var notes: ReadingNotes?

  /// The project that a path lies in, without its documents. A configuration given by name takes the place of the nearest.
  package init(at path: String, configurationPath: String? = nil) throws(FileError) {
    let folder = Discovery.projectFolder(above: FileSystem.absolutePath(path))
    let file = configurationPath.map(FileSystem.absolutePath) ?? folder.map { "\($0)/\(Configuration.fileName)" }
    guard let file else {
      self.init()
      return
    }
    let bytes = try FileSystem.read(file, takingPipes: configurationPath != nil)
    self.init(folder: folder, configurationFile: (DocumentID(file), SourceText(bytes)))
  }

  /// A project of documents that belong to no folder.
  package init() { self.init(folder: nil, configurationFile: nil) }

  /// The project of a configuration that was read.
  init(folder: String?, configurationFile: (document: DocumentID, text: SourceText)?) {
    self.folder = folder
    self.configurationFile = configurationFile
    configuration = configurationFile.map { Configuration($0.text.bytes) } ?? Configuration()
    workspace = WorkspaceModel(vocabulary: configuration.vocabulary)
    recordReader = RecordReader(.histmark(configuration.vocabulary))
    workspace.folder = folder
    workspace.fileExists = { FileQuestions.isThere($0) }
    workspace.ownsFile = { file in folder.map { FileSystem.path(of: file.name, in: $0) != nil } ?? false }
    if let file = configurationFile?.document {
      workspace.commonBibliographies = configuration.bibliography.map { file.resolving(path: $0) }
    }
  }

  /// From now on notes what is read, so that a check can be remembered.
  ///
  /// - Parameter recollection: What is known from the last check, if anything is.
  package mutating func takeNotes(after recollection: CheckRecollection?) {
    let notes = ReadingNotes(readAt: recollection?.check.readAt ?? FileSystem.now)
    workspace.fileExists = { notes.questions.exists($0) }
    self.notes = notes
  }

  /// The documents of the project's folder, in order of path; none for a project without a folder.
  package mutating func findDocuments() -> [String] { folder.map { findDocuments(under: $0) } ?? [] }

  /// The documents of a folder, in order of path. As long as this value lives, bibliographies that come to the folders on
  /// the way are not seen.
  package mutating func findDocuments(under root: String) -> [String] {
    let found = Discovery.documents(under: root, configuration: configuration, limits: .none)
    listedBibliographies.merge(found.bibliographies) { $1 }
    unreadableFolders += found.errors.filter { !unreadableFolders.contains($0) }
    return found.paths
  }

  /// The documents of the project's folder, as far as limits allow.
  package func documents(within limits: ReadingLimits, isCancelled: () -> Bool) -> FoundDocuments {
    folder.map {
      Discovery.documents(under: $0, configuration: configuration, limits: limits, isCancelled: isCancelled)
    } ?? FoundDocuments()
  }

  /// A path as the project's patterns see it.
  package func relativePath(_ document: DocumentID) -> String {
    folder.flatMap { FileSystem.path(of: document.name, in: $0) } ?? document.lastComponent
  }

  /// What documents of the project are read as.
  private var dialect: Dialect { .histmark(configuration.vocabulary) }

  /// What holds for a document whose front matter says nothing.
  package var defaults: DocumentSettings {
    var settings = DocumentSettings()
    let nowhere = ByteRange(0, 0)
    settings.language = configuration.language.map { DocumentSettings.Value($0, nowhere) }
    settings.calendar = configuration.calendar.map { DocumentSettings.Value($0, nowhere) }
    return settings
  }

  /// Reads a text as a document of the project.
  package func model(of text: SourceText) -> DocumentModel {
    DocumentModel(SyntaxTree(parsing: text, dialect: dialect), defaults: defaults)
  }

  /// Whether the folder holds more than was read.
  private(set) var isTooLarge = false

  /// Whether all documents of the folder have been read.
  package var isComplete: Bool {
    get { workspace.isComplete }
    set { workspace.isComplete = newValue }
  }

  /// Takes in a document that is being worked on.
  @discardableResult
  package mutating func add(_ model: DocumentModel, named document: DocumentID) -> WorkspaceChanges {
    drafts[document] = nil
    models[document] = model
    return workspace.update(DocumentSummary(model, of: document))
  }

  /// Takes in a document of which no more than a summary is kept, as it is or packed.
  @discardableResult
  package mutating func add(_ summary: DocumentSummary, keeping kept: DocumentSummary? = nil) -> WorkspaceChanges {
    drafts[summary.document] = nil
    models[summary.document] = nil
    return workspace.update(summary, keeping: kept)
  }

  /// Takes in the summary of a document that has not changed since it was noted.
  mutating func restore(_ summary: DocumentSummary, _ note: ReadingNotes.Note) {
    add(summary)
    notes?.documents[summary.document] = note
  }

  /// Takes out a document, if it is there.
  @discardableResult
  package mutating func remove(_ document: DocumentID) -> WorkspaceChanges {
    drafts[document] = nil
    models[document] = nil
    return workspace.remove(document)
  }

  /// Puts another text in the place of a document's or bibliography's.
  package mutating func replace(_ text: SourceText, of document: DocumentID) {
    if workspace.bibliographies[document] != nil {
      update(bibliography: text, named: document)
    } else {
      add(model(of: text), named: document)
    }
  }

  /// Takes in the summaries of files, as many at a time as there are cores.
  package mutating func add(_ paths: [String], progress: (Int) -> Void = { _ in }, isCancelled: () -> Bool = { false })
    -> [FileError]
  {
    var errors: [FileError] = []
    read(paths, keepingIn: draftBudget, progress: progress, isCancelled: isCancelled) { result in
      switch result {
      case .success(let read):
        add(read.summary)
        drafts[read.summary.document] = read.draft
        notes?.documents[read.summary.document] = read.note
      case .failure(let error): errors.append(error)
      }
    }
    return errors
  }

  /// Takes in the summaries of the project's documents as far as limits allow. Where not all are read, the project knows
  /// that it is not whole, and says nothing of what may be elsewhere.
  package mutating func addDocuments(
    within limits: ReadingLimits, progress: (_ done: Int, _ count: Int) -> Void, isCancelled: () -> Bool
  ) {
    let found = documents(within: limits, isCancelled: isCancelled)
    var bytes = 0
    read(
      found.paths, isPacked: true, progress: { progress($0, found.paths.count) },
      isCancelled: { isCancelled() || bytes > limits.bytes }
    ) { result in
      guard case .success(let read) = result else { return }
      bytes += read.byteCount
      add(read.summary, keeping: read.packed)
    }
    isTooLarge = !isCancelled() && (!found.isWhole || bytes > limits.bytes)
    isComplete = found.isWhole && bytes <= limits.bytes && !isCancelled()
  }

  /// What a document's file says.
  private struct ReadFile: Sendable {
    let summary: DocumentSummary
    /// The same packed, where that is wanted.
    let packed: DocumentSummary?
    let byteCount: Int
    /// Where it is kept.
    let draft: DocumentDraft?
    /// Where notes are taken.
    let note: ReadingNotes.Note?
  }

  private func read(
    _ paths: [String], keepingIn budget: DraftBudget? = nil, isPacked: Bool = false, progress: (Int) -> Void,
    isCancelled: () -> Bool,
    receive: (Result<ReadFile, FileError>) -> Void
  ) {
    let (defaults, dialect, records) = (defaults, dialect, recordReader)
    let isNoted = notes != nil
    inParallel(paths, progress: progress, isCancelled: isCancelled) {
      path -> Result<ReadFile, FileError> in
      do throws(FileError) {
        return .success(
          try Self.read(
            DocumentID(path), dialect, defaults, records, keepingIn: budget, isPacked: isPacked, isNoted: isNoted))
      } catch {
        return .failure(error)
      }
    } receive: { _, result in
      receive(result)
    }
  }

  /// Reads a document of the project again, of which no more than a summary is kept; nil where its file cannot be read.
  package mutating func reread(_ document: DocumentID) -> WorkspaceChanges? {
    let read = try? Self.read(document, dialect, defaults, recordReader, isPacked: true)
    return read.map { add($0.summary, keeping: $0.packed) }
  }

  private static func read(
    _ document: DocumentID, _ dialect: Dialect, _ defaults: DocumentSettings, _ records: RecordReader,
    keepingIn budget: DraftBudget? = nil, isPacked: Bool = false, isNoted: Bool = false
  ) throws(FileError) -> ReadFile {
    // Stamped before it is read: a file that changes between is taken for a changed one.
    let stamp = isNoted ? FileSystem.stamp(of: document.name) : nil
    let text = SourceText(try FileSystem.read(document.name))
    let draft = DocumentDraft(SyntaxTree(parsing: text, dialect: dialect), defaults: defaults)
    let isKept = budget?.takes(text.bytes.count) ?? false
    let summary = DocumentSummary(draft, of: document)
    // Documents with records are rather read again, on all cores, than taken in from what is noted.
    let isTold = isNoted && summary.recordRanges.isEmpty
    let packed = isPacked || isTold ? summary.packed(from: text, reading: records) : nil
    let note = stamp.map { stamp in
      ReadingNotes.Note(
        state: FileState(stamp, text.bytes), facts: summary.facts(in: text), summary: packed?.packedBytes)
    }
    return ReadFile(
      summary: summary, packed: isPacked ? packed : nil, byteCount: text.bytes.count, draft: isKept ? draft : nil,
      note: note)
  }

  /// The model of a document of the project: the one that is being worked on, else what its file says now.
  package func model(named document: DocumentID) -> DocumentModel? {
    if let model = models[document] { return model }
    if let draft = drafts[document] { return DocumentModel(draft) }
    guard workspace.documents[document] != nil, let bytes = try? FileSystem.read(document.name) else { return nil }
    return model(of: SourceText(bytes))
  }

  /// Reads the bibliographies that the documents and the configuration name, those not read already.
  package mutating func readBibliographies() {
    for (document, summary) in workspace.documents where summary.settings.bibliographies.isEmpty {
      if workspace.nearBibliographies[document.folder] == nil { findBibliographies(near: document.folder) }
    }
    readMissingBibliographies(workspace.namedBibliographies.union(workspace.nearBibliographies.values.joined()))
  }

  /// Reads the bibliographies that one document may cite, those not read already.
  package mutating func readBibliographies(of document: DocumentID) {
    if workspace.nearBibliographies[document.folder] == nil { findBibliographies(near: document.folder) }
    readMissingBibliographies(Set(workspace.bibliographies(of: document)))
  }

  private mutating func readMissingBibliographies(_ names: Set<DocumentID>) {
    for name in names where workspace.bibliographies[name] == nil { readBibliography(name) }
  }

  /// Lists the .bib files of a folder of documents, or where it has none those of the project's folder.
  private mutating func findBibliographies(near folder: String) {
    guard workspace.commonBibliographies.isEmpty, folder.hasPrefix("/") else { return }
    workspace.nearBibliographies[folder] = bibliographies(near: folder)
  }

  /// The .bib files that lie in a folder of documents, or where there are none those in the project's folder.
  func bibliographies(near folder: String) -> [DocumentID] {
    func bibliographies(in folder: String) -> [DocumentID] {
      listedBibliographies[folder] ?? Discovery.bibliographies(in: folder, FileSystem.entries(of: folder))
    }
    let own = bibliographies(in: folder)
    return own.isEmpty ? self.folder.map(bibliographies) ?? [] : own
  }

  /// Takes notice that a bibliography has come, changed or gone on disk.
  package mutating func bibliographyChanged(_ name: DocumentID) {
    let isNear = name.folder == folder || workspace.nearBibliographies[name.folder] != nil
    if isNear, name.name.hasSuffix(".bib") {
      for folder in workspace.nearBibliographies.keys { findBibliographies(near: folder) }
    }
    if uses(bibliography: name) { readBibliography(name) }
  }

  /// Reads a bibliography anew; one that is not there or cannot be read is taken out.
  ///
  /// - Returns: why it could not be read.
  @discardableResult
  package mutating func readBibliography(_ name: DocumentID) -> FileError? {
    let stamp = notes == nil ? nil : FileSystem.stamp(of: name.name)
    var (bytes, failure): ([UInt8]?, FileError?)
    do throws(FileError) { bytes = try FileSystem.read(name.name) } catch { failure = error }
    notes?.bibliographies[name] = .some(stamp.flatMap { stamp in bytes.map { FileState(stamp, $0) } })
    workspace.update(bibliography: bytes.map { SourceText($0) }, named: name)
    return failure
  }

  /// Takes in the text of a bibliography that is open in an editor; after edits of the version that is known, no more than
  /// what they touch is read again.
  package mutating func update(bibliography text: SourceText, named name: DocumentID, after edits: [ByteEdit] = []) {
    let growth = edits.reduce(0) { $0 + $1.growth.value }
    if !edits.isEmpty, let old = workspace.bibliographyTexts[name], old.bytes.count + growth == text.bytes.count {
      workspace.update(bibliography: name, after: edits)
    } else {
      workspace.update(bibliography: text, named: name)
    }
  }

  /// Whether a bibliography is one that the project reads.
  package func uses(bibliography name: DocumentID) -> Bool {
    workspace.bibliographies[name] != nil || workspace.namedBibliographies.contains(name)
      || workspace.nearBibliographies.values.contains { $0.contains(name) }
  }

  /// Whether a document is one of the project's, as far as its path tells; one outside any project is its own.
  package func takesIn(_ document: DocumentID) -> Bool {
    guard folder != nil else { return true }
    let path = relativePath(document)
    return Discovery.isMarkdown(document.lastComponent) && configuration.includes(path)
      && !configuration.excludesWithFolders(path)
  }

  /// Whether a look through the project's folder comes upon a document.
  package func finds(_ document: DocumentID, remembering memory: FolderMemory) -> Bool {
    guard let folder else { return true }
    return configuration.includes(relativePath(document))
      && Discovery.shows(document.name, isFolder: false, under: folder, configuration, remembering: memory)
  }

  /// Whether documents are looked for in a folder.
  package func looksThrough(_ path: String, remembering memory: FolderMemory) -> Bool {
    folder.map { Discovery.shows(path, isFolder: true, under: $0, configuration, remembering: memory) } ?? false
  }

  /// The documents and bibliographies of the project that lie in a folder, at any depth.
  package func contents(of folder: String) -> [DocumentID] {
    let names = [Array(workspace.documents.keys), Array(workspace.bibliographies.keys)].joined()
    return names.filter { FileSystem.path(of: $0.name, in: folder) != nil }
  }

  /// Whether a document that was read takes part without being named: it lies in the project, is called `*.hist.md`, or says
  /// so itself.
  package func takesPart(_ document: DocumentID) -> Bool {
    takesPart(document, saying: workspace.documents[document]?.settings.takesPart)
  }

  /// The same of a document whose front matter says this of taking part.
  package func takesPart(_ document: DocumentID, saying: Bool?) -> Bool {
    switch saying {
    case true?: true
    case false?: false
    case nil: (folder != nil && takesIn(document)) || document.name.hasSuffix(".hist.md")
    }
  }

  /// The text of a file of the gazetteer.
  package static func gazetteerText(_ file: String) -> SourceText? { Gazetteer.bundled.text(ofFile: file) }

  // MARK: Checking

  /// All findings on a document that was read.
  ///
  /// - Parameters:
  ///   - memory: What the last check of the document found, if it is checked again and again.
  ///   - isCancelled: Asked now and then; when it is so, what has been found by then is given.
  package func findings(
    in document: DocumentID, selection: RuleSelection? = nil, remembering memory: FindingsMemory? = nil,
    isCancelled: () -> Bool = { false }
  ) -> [Finding] {
    guard let model = model(named: document) else { return [] }
    return Linting.check(
      model, named: document, in: workspace, with: selection ?? configuration.selection(for: relativePath(document)),
      remembering: memory, isCancelled: isCancelled)
  }

  /// All findings on a bibliography that was read.
  package func findings(inBibliography name: DocumentID, selection: RuleSelection? = nil) -> [Finding] {
    guard let file = workspace.bibliographies[name] else { return [] }
    return Linting.check(
      file, named: name, in: workspace, with: selection ?? configuration.selection(for: relativePath(name)))
  }

  /// All findings on a document or bibliography that was read, of the rules that a person asks for, and its text.
  package func check(_ name: DocumentID, choosing choice: RuleChoice) -> (findings: [Finding], text: SourceText?) {
    let selection = configuration.selection(for: relativePath(name)).narrowed(to: choice)
    if let file = workspace.bibliographies[name] {
      return (Linting.check(file, named: name, in: workspace, with: selection), workspace.bibliographyTexts[name])
    }
    guard let model = model(named: name) else { return ([], nil) }
    return (Linting.check(model, named: name, in: workspace, with: selection), model.text)
  }

  /// Findings on the configuration itself.
  package var configurationFindings: [Finding] {
    configurationFile.map { findings(on: configuration, named: $0.document) } ?? []
  }

  /// Findings on a text of the configuration that is not saved, and of which nothing else comes before it is.
  package func findings(onConfiguration text: SourceText, named document: DocumentID) -> [Finding] {
    findings(on: Configuration(text.bytes), named: document)
  }

  private func findings(on configuration: Configuration, named document: DocumentID) -> [Finding] {
    let absent = configuration.problems { path in
      let name = document.resolving(path: path)
      return workspace.bibliographies[name] != nil || FileSystem.kind(of: name.name) != nil
    }
    var problems = (configuration.problems + absent).map {
      MalformedConfiguration.finding($0.message, at: $0.range, in: document)
    }
    if isTooLarge {
      let message = """
        This folder holds more than an editor reads, so that nothing is said of names and sources that may be in the rest. \
        Name the documents that belong together with ‘include’ or ‘exclude’, or put this file into a smaller folder.
        """
      problems.append(MalformedConfiguration.finding(message, at: ByteRange(at: .zero), in: document))
    }
    return problems
  }

  /// The text of a document of the project, its configuration, a bibliography or a file of the gazetteer.
  package func text(of document: DocumentID) -> SourceText? {
    if let model = models[document] { return model.text }
    if document == configurationFile?.document { return configurationFile?.text }
    if let file = document.gazetteerFile { return workspace.gazetteer.text(ofFile: file) }
    if let text = workspace.bibliographyTexts[document] { return text }
    if let draft = drafts[document] { return draft.tree.text }
    guard workspace.documents[document] != nil else { return nil }
    return (try? FileSystem.read(document.name)).map { SourceText($0) }
  }
}
