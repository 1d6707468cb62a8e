import Files
import LanguageServer
import LanguageServerProtocol
import Linting
import Model
import Project
import SourceText
import Syntax

/// All projects that the editor has to do with, at one moment.
///
/// A project is a folder with a `histmark.json`; it is read in the background, and documents that are open count before
/// what is on disk. A document outside any project is a project of its own.
struct HistoryWorkspace: Workspace {
  /// Projects by their folder, and lone documents by their name.
  private(set) var projects: [String: Project] = [:]
  /// What the editor has open, whatever it is.
  private(set) var open: [DocumentID: OpenDocument] = [:]
  /// For each open document, the key of its project.
  private var homes: [DocumentID: String] = [:]
  /// The projects that are being read.
  private var readings: [String: Reading] = [:]
  private var readingsBegun = 0
  /// For each open document, what was found in its prose in versions before.
  private(set) var memories: [DocumentID: FindingsMemory] = [:]
  /// The records that a person is filling in.
  private(set) var skeletons: [DocumentID: InsertedSkeleton] = [:]
  /// Findings on this version.
  private(set) var known = KnownFindings()
  /// The documents about which the change that led to this version may have changed findings; `nil` for any.
  private var affected: Set<DocumentID>?

  /// A project that is being read.
  private struct Reading {
    /// What was begun later counts.
    let number: Int
    /// Documents that have changed on disk meanwhile: what is read of them may be older.
    var changed: Set<DocumentID> = []
  }

  /// How much of a project is read.
  let limits: ReadingLimits

  init(limits: ReadingLimits = .editor) { self.limits = limits }

  // MARK: Changes

  func applying(_ change: WorkspaceChange, work: BackgroundWork) -> any Workspace {
    var next = self
    next.known = KnownFindings()
    next.affected = []
    switch change {
    case .opened(let document): next.update(document, edits: [], work: work)
    case .edited(let document, let edits): next.update(document, edits: edits, work: work)
    case .closed(let uri): next.close(DocumentID(uri))
    case .files(let events): for event in events { next.reload(DocumentID(event.uri), work: work) }
    case .folders(let added, let removed):
      for folder in removed { next.removeFolder(folder) }
      for folder in added { next.addFolder(folder, work: work) }
      next.affected = nil
    case .arrived(let result): if let loaded = result as? LoadedProject { next.take(loaded) }
    case .saved(let uri):
      let document = DocumentID(uri)
      next.leaveSkeleton(in: document)
      if document.lastComponent == Configuration.fileName { next.reload(document, work: work) }
    case .settings: next.affected = nil
    }
    return next
  }

  func mayConcern(_ uri: DocumentURI) -> Bool { affected?.contains(DocumentID(uri)) ?? true }

  /// Notes what a change in a project means for findings on its documents.
  private mutating func note(_ changes: WorkspaceChanges, in project: Project) {
    guard let noted = affected else { return }
    affected = project.workspace.documents(affectedBy: changes).map { noted.union($0) }
  }

  mutating func addFolder(_ folder: DocumentURI, work: BackgroundWork) {
    guard let path = folder.path, let project = Discovery.projectFolder(above: path) else { return }
    load(project, work: work)
  }

  private mutating func removeFolder(_ folder: DocumentURI) {
    guard let path = folder.path else { return }
    let openHomes = Set(homes.values)
    for key in projects.keys where (key == path || key.hasPrefix(path + "/")) && !openHomes.contains(key) {
      projects[key] = nil
      readings[key] = nil
    }
  }

  /// Begins to read a project, unless that has been done.
  private mutating func load(_ folder: String, work: BackgroundWork) {
    guard projects[folder] == nil, let unread = try? Project(at: folder) else { return }
    projects[folder] = unread
    projects[folder]?.isComplete = false
    affected = nil
    readingsBegun += 1
    let number = readingsBegun
    readings[folder] = Reading(number: number)
    let limits = limits
    work.start("Reading \(DocumentID(folder).lastComponent)") { job in
      var project = unread
      project.addDocuments(
        within: limits,
        progress: { done, count in
          job.report(message: "\(done) of \(count)", percentage: count == 0 ? 100 : done * 100 / count)
        }, isCancelled: { job.cancellation.isCancelled })
      if job.cancellation.isCancelled { return }
      project.readBibliographies()
      job.deliver(LoadedProject(folder: folder, number: number, project: project))
      project.workspace.gatherNames()
    }
  }

  /// Puts a project that was read in its place; open documents count before what was read.
  private mutating func take(_ loaded: LoadedProject) {
    guard let reading = readings[loaded.folder], reading.number == loaded.number else { return }
    readings[loaded.folder] = nil
    affected = nil
    var project = loaded.project
    for (document, home) in homes where home == loaded.folder {
      if let model = projects[home]?.models[document] { project.add(model, named: document) }
    }
    for (document, text) in open
    where Self.isBibliography(document) {
      let isKnown = projects[loaded.folder]?.workspace.bibliographies[document] != nil
      if isKnown || project.uses(bibliography: document) { project.update(bibliography: text.text, named: document) }
    }
    project.readBibliographies()
    projects[loaded.folder] = project
    for document in reading.changed where open[document] == nil {
      if Self.isBibliography(document) {
        projects[loaded.folder]?.readBibliography(document)
      } else {
        reloadFromDisk(document, in: loaded.folder)
      }
    }
  }

  private mutating func update(_ opened: OpenDocument, edits: [ByteEdit], work: BackgroundWork) {
    let document = DocumentID(opened.uri)
    open[document] = opened
    if Self.isBibliography(document) { return updateBibliography(opened, edits: edits, work: work) }
    if memories[document] == nil { memories[document] = FindingsMemory() }
    let home: String
    if let known = homes[document] {
      home = known
    } else {
      home = opened.uri.path.flatMap { Discovery.projectFolder(above: $0) } ?? document.name
      homes[document] = home
    }
    if home == document.name {
      if projects[home] == nil { projects[home] = try? Project(at: FileSystem.folder(of: document.name)) }
    } else {
      load(home, work: work)
    }
    guard var project = projects[home] else { return }
    // While the project is changed no one else holds it, so that its tables are not copied.
    projects[home] = nil
    let model: DocumentModel
    if let old = project.models[document],
      old.text.bytes.count + edits.reduce(0, { $0 + $1.growth.value }) == opened.text.bytes.count, !edits.isEmpty
    {
      model = DocumentModel(old.tree.applying(edits), defaults: project.defaults, after: old)
    } else {
      model = project.model(of: opened.text)
    }
    for other in skeletons.keys where other != document { leaveSkeleton(in: other) }
    skeletons[document] =
      skeletons[document]?.following(edits, in: model) ?? InsertedSkeleton(edits, in: model)
    let named = model.settings.bibliographies != project.models[document]?.settings.bibliographies
    note(project.add(model, named: document), in: project)
    if named { project.readBibliographies(of: document) }
    projects[home] = project
  }

  /// Lets all be said of a record that was being filled in.
  private mutating func leaveSkeleton(in document: DocumentID) {
    if skeletons.removeValue(forKey: document) != nil { affected?.insert(document) }
  }

  /// Takes in a bibliography that is open, in every project that reads it. A .bib file that none reads is one of the
  /// project that it lies in, or one by itself.
  private mutating func updateBibliography(_ opened: OpenDocument, edits: [ByteEdit], work: BackgroundWork) {
    let document = DocumentID(opened.uri)
    var readers = projects.keys.filter { projects[$0]?.uses(bibliography: document) == true }
    if readers.isEmpty, document.name.hasSuffix(".bib") {
      let home = opened.uri.path.flatMap { Discovery.projectFolder(above: $0) } ?? document.name
      if home == document.name {
        projects[home] = try? Project(at: FileSystem.folder(of: document.name))
      } else {
        load(home, work: work)
      }
      readers = [home]
    }
    for key in readers { projects[key]?.update(bibliography: opened.text, named: document, after: edits) }
    affected = nil
  }

  private mutating func close(_ document: DocumentID) {
    open[document] = nil
    if Self.isBibliography(document) {
      projects[document.name] = nil
      affected = nil
      for key in projects.keys where projects[key]?.workspace.bibliographies[document] != nil {
        projects[key]?.readBibliography(document)
      }
    }
    memories[document] = nil
    skeletons[document] = nil
    guard let home = homes.removeValue(forKey: document) else { return }
    if home == document.name {
      projects[home] = nil
    } else {
      reloadFromDisk(document, in: home)
    }
  }

  private mutating func reload(_ document: DocumentID, work: BackgroundWork) {
    for folder in readings.keys where FileSystem.path(of: document.name, in: folder) != nil {
      readings[folder]?.changed.insert(document)
    }
    if document.lastComponent == Configuration.fileName {
      let folder = FileSystem.folder(of: document.name)
      projects[folder] = nil
      readings[folder] = nil
      affected = nil
      if FileSystem.kind(of: document.name) != nil { load(folder, work: work) }
      findHomes(under: folder, work: work)
      return
    }
    // What the editor has counts before what is on disk.
    if open[document] != nil { return }
    if Self.isBibliography(document) {
      for key in projects.keys { projects[key]?.bibliographyChanged(document) }
      affected = nil
    } else if let home = Discovery.projectFolder(above: document.name), projects[home] != nil {
      reloadFromDisk(document, in: home)
    }
  }

  /// Open documents belong to the nearest project, which may be another now.
  private mutating func findHomes(under folder: String, work: BackgroundWork) {
    for (document, opened) in open
    where FileSystem.path(of: document.name, in: folder) != nil && !Self.isBibliography(document) {
      if let home = homes.removeValue(forKey: document) {
        if home == document.name { projects[home] = nil } else { projects[home]?.remove(document) }
      }
      update(opened, edits: [], work: work)
    }
  }

  /// Reads a document again, or takes it out where it has gone or takes no part.
  private mutating func reloadFromDisk(_ document: DocumentID, in home: String) {
    guard var project = projects[home] else { return }
    projects[home] = nil
    if project.takesIn(document), let changes = project.reread(document) {
      note(changes, in: project)
      project.readBibliographies(of: document)
    } else {
      note(project.remove(document), in: project)
    }
    projects[home] = project
  }

  // MARK: Documents

  /// The project and model of a document that is open or read.
  func context(of document: DocumentID) -> (project: Project, model: DocumentModel)? {
    if let home = homes[document], let project = projects[home], let model = project.models[document] {
      return (project, model)
    }
    // Of projects within projects the innermost counts.
    let homes = projects.filter { $0.value.workspace.documents[document] != nil }
    guard let home = homes.keys.max(by: { $0.utf8.count < $1.utf8.count }), let project = homes[home] else {
      return nil
    }
    return project.model(named: document).map { (project, $0) }
  }

  /// A file of a project that is reached by another path, through a symbolic link, has the project's name.
  func knownName(of uri: DocumentURI) -> DocumentURI {
    guard let path = uri.path, let real = FileSystem.canonicalPath(path) else { return uri }
    for folder in projects.keys.sorted(by: { $0.utf8.count > $1.utf8.count }) where projects[folder]?.folder != nil {
      guard let realFolder = FileSystem.canonicalPath(folder), let inside = FileSystem.path(of: real, in: realFolder)
      else { continue }
      let known = folder == "/" ? "/\(inside)" : "\(folder)/\(inside)"
      return known == path ? uri : DocumentURI(path: known)
    }
    return uri
  }

  var reportedUnopened: [DocumentURI] {
    projects.values.filter { !$0.configurationFindings.isEmpty }.compactMap { $0.configurationFile?.document.uri }
  }

  func text(of uri: DocumentURI) -> SourceText? {
    let document = DocumentID(uri)
    if let open = open[document] { return open.text }
    for project in projects.values {
      if let text = project.text(of: document) { return text }
    }
    if let file = document.gazetteerFile ?? GazetteerCache.file(at: document), let text = Project.gazetteerText(file) {
      return text
    }
    return (try? FileSystem.read(document.name)).map { SourceText($0) }
  }

  /// Whether findings are wanted: the document lies in a project, says so itself, or is named so.
  func takesPart(_ document: DocumentID) -> Bool {
    if context(of: document)?.model.settings.takesPart == false { return false }
    if let home = homes[document], home != document.name { return projects[home]?.takesIn(document) ?? false }
    if document.name.hasSuffix(".hist.md") { return true }
    return context(of: document)?.model.settings.takesPart == true
  }
}

/// A project as it was read in the background.
struct LoadedProject: Sendable {
  let folder: String
  let number: Int
  let project: Project
}

extension DocumentID {
  /// A file by its path, anything else by its URI.
  init(_ uri: DocumentURI) { self.init(uri.path ?? uri.text) }

  /// How an editor opens the document; a file of the gazetteer is put into the cache folder for it.
  var uri: DocumentURI {
    if let file = gazetteerFile { return DocumentURI(path: GazetteerCache.path(of: file)) }
    return name.hasPrefix("/") ? DocumentURI(path: name) : DocumentURI(name)
  }
}
