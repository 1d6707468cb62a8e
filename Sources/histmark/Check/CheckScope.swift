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
  /// Those among them that can be read but once, and have been.
  private var inputs: Set<DocumentID> = []
  /// Bibliographies that were named themselves.
  private(set) var bibliographies: [DocumentID] = []
  /// What is checked, once it has been read: what was named, and the bibliographies that it may cite.
  private(set) var files: [DocumentID] = []
  /// What was named, as soon as something is named out of order, and perhaps again.
  private var seen: Set<DocumentID>?
  /// Those that were named by their own path, not by a folder's.
  private var explicit: Set<DocumentID> = []
  /// Whether nothing is named, whatever takes part of it.
  private(set) var holdsNothing = true
  /// The folders that were named.
  private var folders: [String] = []
  /// What is known from the last check.
  private var recollection: CheckRecollection?
  /// Of each of the files what was found on it, if that is known from the last check; none where nothing is.
  private var known: [LocatedFindings?] = []
  /// Where this check is to be remembered, and under which conditions it holds.
  private var keeping: (home: String, conditions: String)?
  /// Whether the rest of the project is known from an index, and only what is named is checked.
  private let isIndexed: Bool

  init(_ project: Project, isIndexed: Bool = false) {
    var project = project
    paths = isIndexed ? [] : project.findDocuments()
    self.project = project
    self.isIndexed = isIndexed
  }

  // MARK: Naming

  /// Names documents of a folder.
  mutating func name(_ paths: ArraySlice<String>) {
    for path in paths { name(DocumentID(path)) }
  }

  private mutating func name(_ document: DocumentID) {
    if seen == nil, let last = named.last, last >= document { seen = Set(named) }
    if seen?.insert(document).inserted != false { named.append(document) }
  }

  mutating func name(folder: String) { folders.append(folder) }

  mutating func name(file path: String) {
    explicit.insert(DocumentID(path))
    name(DocumentID(path))
  }

  /// Names a document that the project has already, because it can be read but once.
  mutating func name(input path: String) {
    inputs.insert(DocumentID(path))
    name(file: path)
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
    holdsNothing = named.isEmpty && bibliographies.isEmpty
    let recalled = memory.flatMap { recall(from: $0, rules) }
    if keeping != nil { project.takeNotes(after: recalled) }
    if let recalled, readChanged(since: recalled, forceExclude) { return project.unreadableFolders }
    let errors = project.unreadableFolders + readAll(after: recalled, progress)
    named = named.filter { name in
      guard let summary = project.workspace.documents[name] else { return false }
      return takesPart(name, saying: summary.settings.takesPart, forceExclude)
    }
    project.readBibliographies()
    files =
      named
      + (isIndexed ? bibliographies : Set(bibliographies + named.flatMap(project.workspace.bibliographies)).sorted())
    if !errors.isEmpty { keeping = nil }
    if let recalled, errors.isEmpty, project.saysTheSame(as: recalled) {
      recollection = recalled
      known = findings(recalled)
    }
    return errors
  }

  /// The last check of the same documents, if all besides them is as it was.
  private mutating func recall(from memory: CheckMemory, _ rules: RuleChoice) -> CheckRecollection? {
    // Documents that belong to no project are one together as long as they are named by their folders alone.
    let own = project.folder == nil ? named.map(\.name).sorted() : paths
    guard !isIndexed, bibliographies.isEmpty, !own.isEmpty, project.folder != nil || explicit.isEmpty,
      named.lazy.map(\.name).elementsEqual(own) || Set(named.map(\.name)).isSubset(of: own)
    else { return nil }
    let conditions = memory.conditions(of: project, rules)
    let home = project.folder ?? folders.joined(separator: "\0")
    keeping = (home, conditions)
    return memory.recall(home)?.recollection(of: own, in: project, conditions)
  }

  /// Reads no more than the documents that have changed and what it takes to check them, where what they say to the others
  /// is what it was; where it is not, or all is to be known, the rest is still to be read.
  private mutating func readChanged(since recalled: CheckRecollection, _ forceExclude: Bool) -> Bool {
    let numbers = recalled.numbers(of: named).filter {
      takesPart(recalled.name($0), saying: recalled.takesPart($0), forceExclude)
    }
    guard project.add(recalled.changed.map(\.name)).isEmpty, project.saysTheSame(as: recalled) else { return false }
    let cited = recalled.bibliographies(of: numbers)
    let known = recalled.findings(on: numbers) + cited.map(recalled.findings(onBibliography:))
    if known.suffix(cited.count).contains(where: { $0 == nil }) { return false }
    let unknown = zip(numbers, known).filter { $1 == nil }.map { $0.0 }
    if !unknown.isEmpty {
      let names = unknown.map(recalled.name)
      let missing = names.filter { !recalled.changed.contains($0) }.map(\.name)
      guard project.add(missing).isEmpty, let needed = project.numbers(neededToCheck: names, recalled),
        project.add(project.restore(recalled, numbers: needed)).isEmpty
      else { return false }
      project.readBibliographies()
    }
    named = numbers.map(recalled.name)
    files = named + cited
    self.known = known
    recollection = recalled
    return true
  }

  private mutating func readAll(after recalled: CheckRecollection?, _ progress: Progress) -> [FileError] {
    let unknown = recalled.map { project.restore($0, numbers: $0.allNumbers) } ?? paths
    var errors = project.add(unknown) { progress.show("Reading", $0, unknown.count) }
    errors += bibliographies.compactMap { project.readBibliography($0) }
    let known = project.workspace.documents
    let missing = named.filter { (isIndexed || known[$0] == nil) && !inputs.contains($0) }.map(\.name)
    errors += project.add(missing) { progress.show("Reading", $0, missing.count) }
    return errors
  }

  /// Whether a document that was named is checked, by what its front matter says of taking part.
  private func takesPart(_ name: DocumentID, saying: Bool?, _ forceExclude: Bool) -> Bool {
    explicit.contains(name) ? !forceExclude || project.takesPart(name, saying: saying) : saying != false
  }

  // MARK: Checking

  /// What is known of the files.
  private func findings(_ recalled: CheckRecollection) -> [LocatedFindings?] {
    files.map { file in
      recalled.number(of: file).flatMap { recalled.findings(on: $0) } ?? recalled.findings(onBibliography: file)
    }
  }

  /// The text of a document that a finding is in or points at.
  func text(of document: DocumentID) -> SourceText? { project.text(of: document) ?? recollection?.text(of: document) }

  /// Checks all files, and hands over what is found on each, in order.
  func check(
    _ rules: RuleChoice, remembering memory: CheckMemory?, progress: Progress,
    receive: (LocatedFindings, DocumentID) -> Void
  ) {
    var found: [DocumentID: LocatedFindings] = [:]
    let unknown = known.isEmpty ? Array(files.indices) : files.indices.filter { known[$0] == nil }
    var received = 0
    func receiveKnown(before index: Int) {
      while received < index {
        if received < known.count, let known = known[received] { receive(known, files[received]) }
        received += 1
      }
    }
    let texts = KeptTexts()
    inParallel(unknown, progress: { progress.show("Checking", $0, unknown.count) }) {
      [self] index -> (findings: LocatedFindings, isAsNoted: Bool) in
      let file = files[index]
      let (findings, text) = project.check(file, choosing: rules)
      let located = LocatedFindings(findings) { document in
        if document == file, let text { return text }
        return texts.text(of: document, reading: self.text)
      }
      return (located, text.map { project.isAsNoted(file, $0) } ?? false)
    } receive: { index, result in
      receiveKnown(before: index)
      if result.isAsNoted { found[files[index]] = result.findings }
      receive(result.findings, files[index])
    }
    receiveKnown(before: files.count)
    guard let memory, let keeping else { return }
    if let recollection, unknown.isEmpty, recollection.changed.isEmpty {
      memory.refresh(recollection, of: keeping.home)
    } else if let check = project.remembered(after: recollection, conditions: keeping.conditions, findings: found) {
      memory.keep(check, of: keeping.home)
    }
  }
}
