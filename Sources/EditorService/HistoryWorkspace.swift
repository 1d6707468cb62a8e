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
  /// The projects whose folders are to be looked through again.
  private var outdated: Set<String> = []
  /// The projects that go when the last of their documents is closed, as the editor has let go of their folders.
  private var abandoned: Set<String> = []
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

  /// What is known of folders since something other than the text of an open document has changed.
  private var folders = FolderMemory()

  /// How much of a project is read.
  let limits: ReadingLimits

  init(limits: ReadingLimits = .editor) { self.limits = limits }

  // MARK: Changes

  func applying(_ change: WorkspaceChange, work: BackgroundWork) -> any Workspace {
    var next = self
    next.affected = []
    if case .edited = change {} else { next.folders = FolderMemory() }
    switch change {
    case .opened(let document): next.update(document, edits: [], work: work)
    case .edited(let document, let edits): next.update(document, edits: edits, work: work)
    case .closed(let uri): next.close(DocumentID(uri))
    case .files(let events):
      for event in events { next.reload(DocumentID(event.uri), work: work) }
      next.readOutdated(work: work)
    case .folders(let added, let removed):
      for folder in removed { next.removeFolder(folder) }
      for folder in added { next.addFolder(folder, work: work) }
      next.affected = nil
    case .arrived(let result): if let loaded = result as? LoadedProject { next.take(loaded) }
    case .saved(let uri):
      let document = DocumentID(uri)
      next.leaveSkeleton(in: document)
      if Self.isConfiguration(document) { next.reload(document, work: work) }
    case .settings: next.affected = nil
    }
    next.known = next.affected.map { known.without($0.union(next.open.keys)) } ?? KnownFindings()
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
    abandoned.remove(project)
    load(project, work: work)
  }

  private mutating func removeFolder(_ folder: DocumentURI) {
    guard let path = folder.path else { return }
    let openHomes = Set(homes.values)
    for key in projects.keys where key == path || FileSystem.path(of: key, in: path) != nil {
      if openHomes.contains(key) { abandoned.insert(key) } else if open[DocumentID(key)] == nil { drop(key) }
    }
  }

  /// Takes out a project with all that is known of it.
  private mutating func drop(_ key: String) {
    projects[key] = nil
    readings[key] = nil
    abandoned.remove(key)
    affected = nil
  }

  /// Begins to read a project, unless that has been done.
  private mutating func load(_ folder: String, work: BackgroundWork) {
    guard projects[folder] == nil, let unread = try? Project(at: folder) else { return }
    projects[folder] = unread
    projects[folder]?.isComplete = false
    affected = nil
    read(unread, in: folder, work: work)
  }

  /// Begins to read projects again whose folders may hold other files; until that is done, what is known counts.
  private mutating func readOutdated(work: BackgroundWork) {
    for folder in outdated.sorted() where projects[folder] != nil {
      if let unread = try? Project(at: folder) { read(unread, in: folder, work: work) }
    }
    outdated = []
  }

  /// Reads a project in the background.
  private mutating func read(_ unread: Project, in folder: String, work: BackgroundWork) {
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
    for changed in reading.changed { reread(changed, in: loaded.folder) }
  }

  private mutating func update(_ opened: OpenDocument, edits: [ByteEdit], work: BackgroundWork) {
    let document = DocumentID(opened.uri)
    open[document] = opened
    if Self.isConfiguration(document) { return openConfiguration(document, work: work) }
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
      if projects[home] == nil { projects[home] = Project() }
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

  /// A configuration that is open holds as it is saved; what is found in it is found in what the editor has.
  private mutating func openConfiguration(_ document: DocumentID, work: BackgroundWork) {
    affected?.insert(document)
    if FileSystem.kind(of: document.name) != nil { load(document.folder, work: work) }
  }

  static func isConfiguration(_ document: DocumentID) -> Bool { document.lastComponent == Configuration.fileName }

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
        projects[home] = Project()
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
    if home == document.name || abandoned.contains(home) && !homes.values.contains(home) {
      drop(home)
    } else {
      reloadFromDisk(document, in: home)
    }
  }

  /// Follows what has happened to a file or folder on disk.
  private mutating func reload(_ path: DocumentID, work: BackgroundWork) {
    let around = projects.keys.filter { $0 == projects[$0]?.folder && FileSystem.path(of: path.name, in: $0) != nil }
    for folder in around { readings[folder]?.changed.insert(path) }
    let kind = FileSystem.kind(of: path.name)
    if Self.isConfiguration(path) {
      reloadProject(FileSystem.folder(of: path.name), work: work)
    } else if path.lastComponent == IgnoreList.fileName {
      for key in around
      where projects[key]?.looksThrough(FileSystem.folder(of: path.name), remembering: folders) == true {
        outdated.insert(key)
      }
    } else if kind == .folder {
      if FileSystem.entries(of: path.name).isEmpty { return }
      for key in around where projects[key]?.looksThrough(path.name, remembering: folders) == true {
        outdated.insert(key)
      }
    } else if Self.isBibliography(path) {
      for key in projects.keys { reread(path, in: key) }
    } else {
      if kind == nil {
        for key in projects.keys where key == projects[key]?.folder {
          if key == path.name || FileSystem.path(of: key, in: path.name) != nil { reloadProject(key, work: work) }
        }
      }
      // A link may lead to any file.
      if !Discovery.isMarkdown(path.lastComponent) { affected = nil }
      for key in around { reread(path, in: key) }
    }
  }

  /// Begins anew with the project of a folder whose configuration has come, changed or gone.
  private mutating func reloadProject(_ folder: String, work: BackgroundWork) {
    projects[folder] = nil
    readings[folder] = nil
    affected = nil
    if FileSystem.kind(of: "\(folder)/\(Configuration.fileName)") != nil { load(folder, work: work) }
    findHomes(under: folder, work: work)
  }

  /// Open documents belong to the nearest project, which may be another now.
  private mutating func findHomes(under folder: String, work: BackgroundWork) {
    for (document, opened) in open where FileSystem.path(of: document.name, in: folder) != nil {
      let home = homes.removeValue(forKey: document)
      projects[document.name] = nil
      if let home { reloadFromDisk(document, in: home) }
      update(opened, edits: [], work: work)
    }
  }

  /// Reads again, for one project, what was a document, a bibliography, or a folder that held them. What the editor has
  /// counts before what is on disk.
  private mutating func reread(_ path: DocumentID, in home: String) {
    if Self.isBibliography(path) {
      if open[path] != nil { return }
      projects[home]?.bibliographyChanged(path)
      affected = nil
    } else if Discovery.isMarkdown(path.lastComponent) {
      if homes[path] != home { reloadFromDisk(path, in: home) }
    } else if FileSystem.kind(of: path.name) == nil {
      for lost in projects[home]?.contents(of: path.name) ?? [] { reread(lost, in: home) }
    }
  }

  /// Reads a document again, or takes it out where it has gone or takes no part.
  private mutating func reloadFromDisk(_ document: DocumentID, in home: String) {
    guard var project = projects[home] else { return }
    projects[home] = nil
    if project.finds(document, remembering: folders), let changes = project.reread(document) {
      note(changes, in: project)
      project.readBibliographies(of: document)
    } else {
      note(project.remove(document), in: project)
    }
    projects[home] = project
  }

  // MARK: Documents

  /// The key of the project of a document that is open or read; of projects within projects the innermost counts.
  private func home(of document: DocumentID) -> String? {
    if let home = homes[document] { return home }
    let homes = projects.keys.filter { projects[$0]?.workspace.documents[document] != nil }
    return homes.max { $0.utf8.count < $1.utf8.count }
  }

  /// The project of a document that is open or read.
  func project(of document: DocumentID) -> Project? { home(of: document).flatMap { projects[$0] } }

  /// The project and model of a document that is open or read.
  func context(of document: DocumentID) -> (project: Project, model: DocumentModel)? {
    guard let project = project(of: document) else { return nil }
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

  /// Whether findings are wanted: the document lies in a project, says so itself, or is named so. Nothing is said of a
  /// closed document of a project within a project that has not been read.
  func takesPart(_ document: DocumentID) -> Bool {
    guard let home = home(of: document), let project = projects[home] else { return false }
    if project.folder == nil { return project.takesPart(document) }
    if project.workspace.documents[document]?.settings.takesPart == false || !project.takesIn(document) { return false }
    return open[document] != nil || folders.projectFolder(above: document.name) == home
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
