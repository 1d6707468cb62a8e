/// The paths of all documents of a workspace, from the folder on that holds them all: of the documents as they once were, and
/// apart from them of those that have come since.
struct DocumentNames: Sendable {
  /// The folder that holds all documents; see ``DocumentPaths``.
  private let root: String
  private let base: DocumentPaths
  private var come: DocumentPaths
  /// The numbers of the documents in ``base`` that are not there any more.
  private var gone: Set<Int> = []

  /// With more documents than this that have come or gone, all paths are gathered again.
  private static let mostChanged = 64

  init(_ documents: some Sequence<DocumentID>) {
    let documents = documents.sorted()
    root = DocumentPaths.root(of: documents)
    base = DocumentPaths(documents, from: root)
    come = DocumentPaths([], from: root)
  }

  /// The same where some documents have come or gone; `nil` where another folder may hold them all, or so many have that it
  /// is better to begin anew.
  func following(_ changed: Set<DocumentID>, isThere: (DocumentID) -> Bool) -> DocumentNames? {
    if base.documents.isEmpty { return nil }
    var result = self
    var others = Set(come.documents)
    for document in changed {
      if let number = base.number(of: document) {
        if isThere(document) { result.gone.remove(number) } else { result.gone.insert(number) }
      } else if isThere(document) {
        guard root.isEmpty || document.name.utf8.starts(with: "\(root)/".utf8) else { return nil }
        others.insert(document)
      } else {
        others.remove(document)
      }
    }
    // The first and the last say which folder holds them all.
    let ends = [0, base.documents.count - 1]
    if ends.contains(where: result.gone.contains) || others.count + result.gone.count > Self.mostChanged { return nil }
    result.come = DocumentPaths(others.sorted(), from: root)
    return result
  }

  /// The documents whose paths letters fit best, the best first; of equals those in a folder before the others.
  func matches(of typed: [UInt8], near folder: String, limit: Int, isCancelled: () -> Bool) -> [DocumentFit] {
    let known = base.matches(of: typed, near: folder, limit: limit, isCancelled: isCancelled) { !gone.contains($0) }
    let new = come.matches(of: typed, near: folder, limit: limit, isCancelled: isCancelled) { _ in true }
    return Array((known + new).sorted().prefix(limit))
  }
}

extension WorkspaceModel {
  /// The documents whose paths letters fit best, the best first; of equals those near a document before the others.
  package func documents(
    fitting typed: [UInt8], near document: DocumentID, limit: Int, isCancelled: () -> Bool = { false }
  ) -> [DocumentFit] {
    documentNames.matches(of: typed, near: document.folder, limit: limit, isCancelled: isCancelled)
  }

  /// The paths of all documents; after the first time only what has come or gone is gathered.
  var documentNames: DocumentNames {
    documentNamesCache.value(of: comingsAndGoings.version) { last in
      let changed = last.flatMap { comingsAndGoings.documents(since: $0.version) }
      let names = changed.flatMap { last?.value.following($0) { documents[$0] != nil } }
      return names ?? DocumentNames(documents.keys)
    }
  }

  /// What a document is called: its title, else its first heading.
  package func title(of document: DocumentID) -> String? {
    guard let summary = documents[document] else { return nil }
    return summary.settings.title?.text ?? summary.headings.first?.text
  }
}
