import Files
import Linting
import Model
import Project
import SourceText
import Threads

/// A project and those of its documents that a command is about.
struct CheckScope {
  var project: Project
  /// The documents of the project's folder, in order of path.
  let paths: [String]
  private(set) var named: [DocumentID] = []
  /// Bibliographies that were named themselves.
  private(set) var bibliographies: [DocumentID] = []
  private var seen: Set<DocumentID> = []
  /// Those that were named by their own path, not by a folder's.
  private var explicit: Set<DocumentID> = []
  /// The folders that were named.
  private var folders: [String] = []
  /// What is known from the last check.
  private var recollection: CheckRecollection?
  /// Where this check is to be remembered, and under which conditions it holds.
  private var keeping: (home: String, conditions: String)?
  /// Whether the documents have been read: not where nothing has changed since they were checked.
  private var isRead = false
  /// Whether the rest of the project is known from an index, and only what is named is checked.
  private let isIndexed: Bool

  init(_ project: Project, isIndexed: Bool = false) {
    self.project = project
    self.isIndexed = isIndexed
    paths = isIndexed ? [] : project.documentPaths()
  }

  // MARK: Naming

  mutating func name(_ path: String) {
    if seen.insert(DocumentID(path)).inserted { named.append(DocumentID(path)) }
  }

  mutating func name(folder: String) { folders.append(folder) }

  mutating func name(file path: String) {
    explicit.insert(DocumentID(path))
    name(path)
  }

  mutating func name(bibliography path: String) { bibliographies.append(DocumentID(path)) }

  // MARK: Reading

  /// Reads what is to be checked and what it needs to know of the rest of the project, as far as it is not known from the
  /// last time; drops what cannot be read or takes no part.
  ///
  /// - Parameters:
  ///   - memory: Where checks are remembered, if they are.
  ///   - rules: The rules that are asked for.
  ///   - forceExclude: Whether named documents that take no part are left alone.
  mutating func read(
    remembering memory: CheckMemory?, rules: RuleChoice, forceExclude: Bool, progress: Progress
  ) -> [FileError] {
    let recalled = memory.flatMap { recall(from: $0, rules) }
    if let recalled, recalled.changed.isEmpty {
      let known = insiders(forceExclude) { recalled.check.document($0).map(\.takesPart) }
      if recalled.check.tells(of: known) {
        named = known
        recollection = recalled
        return []
      }
    }
    let errors = readFiles(recalled, progress)
    named = insiders(forceExclude) { project.workspace.documents[$0].map(\.settings.takesPart) }
    project.readBibliographies()
    if !errors.isEmpty { keeping = nil }
    if let recalled, project.saysTheSame(as: recalled.check, changed: recalled.changed) { recollection = recalled }
    return errors
  }

  /// The last check of the same documents, if all besides them is as it was.
  private mutating func recall(from memory: CheckMemory, _ rules: RuleChoice) -> CheckRecollection? {
    // Documents that belong to no project are one together as long as they are named by their folders alone.
    let own = project.folder == nil ? named.map(\.name).sorted() : paths
    guard !isIndexed, bibliographies.isEmpty, !own.isEmpty, project.folder != nil || explicit.isEmpty,
      Set(named.map(\.name)).isSubset(of: own)
    else { return nil }
    let conditions = memory.conditions(of: project, rules)
    let home = project.folder ?? folders.joined(separator: "\0")
    keeping = (home, conditions)
    guard let check = memory.recall(home), check.holds(in: project, conditions),
      let changed = check.changedDocuments(among: own)
    else { return nil }
    return CheckRecollection(check: check, changed: changed)
  }

  private mutating func readFiles(_ recalled: CheckRecollection?, _ progress: Progress) -> [FileError] {
    isRead = true
    if keeping != nil { project.takeNotes() }
    let unknown = recalled.map { project.restore($0.check, changed: $0.changed, paths) } ?? paths
    var errors = project.add(unknown) { progress.show("Reading", $0, unknown.count) }
    for bibliography in bibliographies { project.readBibliography(bibliography) }
    let known = project.workspace.documents
    let missing = named.filter { (isIndexed || known[$0] == nil) && $0.lastComponent != "-" }.map(\.name)
    errors += project.add(missing) { progress.show("Reading", $0, missing.count) }
    return errors
  }

  /// What was named, without what could not be read and what takes no part.
  ///
  /// - Parameter takesPart: What a document's front matter says of taking part; no answer for one that was not read.
  private func insiders(_ forceExclude: Bool, _ takesPart: (DocumentID) -> Bool??) -> [DocumentID] {
    named.filter { name in
      guard let saying = takesPart(name) else { return false }
      return explicit.contains(name) ? !forceExclude || project.takesPart(name, saying: saying) : saying != false
    }
  }

  // MARK: Checking

  /// What is checked: what was named, and the bibliographies that it may cite.
  var files: [DocumentID] {
    if isIndexed { return named + bibliographies }
    return named + Set(bibliographies + named.flatMap(bibliographies(of:))).sorted()
  }

  private func bibliographies(of document: DocumentID) -> [DocumentID] {
    isRead
      ? project.workspace.bibliographies(of: document) : recollection?.check.document(document)?.bibliographies ?? []
  }

  /// The text of a document that a finding is in or points at.
  func text(of document: DocumentID) -> SourceText? { project.text(of: document) ?? recollection?.text(of: document) }

  /// Checks all files, and hands over what is found on each, in order, with its text where that was read.
  func check(
    _ rules: RuleChoice, remembering memory: CheckMemory?, progress: Progress,
    receive: ([Finding], DocumentID, SourceText?) -> Void
  ) {
    let files = files
    var found: [DocumentID: [Finding]] = [:]
    inParallel(files, progress: { progress.show("Checking", $0, files.count) }) {
      [project, recollection] file -> (findings: [Finding], text: SourceText?, isKnown: Bool) in
      if let known = recollection?.findings(on: file) { return (known, nil, true) }
      let result = project.check(file, choosing: rules)
      return (result.findings, result.text, result.text.map { project.isAsNoted(file, $0) } ?? false)
    } receive: { file, result in
      if result.isKnown { found[file] = result.findings }
      receive(result.findings, file, result.text)
    }
    guard isRead, let memory, let keeping else { return }
    let check = project.remembered(after: recollection?.check, conditions: keeping.conditions) {
      found[$0] ?? recollection?.findings(on: $0)
    }
    if let check { memory.keep(check, of: keeping.home) }
  }
}
