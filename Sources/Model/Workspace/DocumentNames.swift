import Names
import SourceText

/// The paths of all documents of a workspace, from the folder on that holds them all.
struct DocumentNames: Sendable {
  /// In order.
  private let documents: [DocumentID]
  private let names: SearchableNames

  init(_ documents: some Sequence<DocumentID>) {
    self.documents = documents.sorted()
    let first = self.documents.first.map { Array($0.folder.utf8) } ?? []
    let last = self.documents.last.map { Array($0.folder.utf8) } ?? []
    // What stands between the first and the last in order begins as both do.
    let common = zip(first, last).prefix { $0 == $1 }.count
    let isWhole = common == first.count || first[common] == UInt8(ascii: "/")
    let end = isWhole ? common : first[..<common].lastIndex(of: UInt8(ascii: "/")) ?? 0
    var table = NameTable()
    for document in self.documents {
      table.append(kind: "", hasID: false)
      table.append(name: document.name.utf8.dropFirst(end).drop { $0 == UInt8(ascii: "/") })
    }
    names = SearchableNames(table)
  }

  /// The documents whose paths letters fit best, the best first; of equals those in a folder before the others.
  func matches(
    of typed: [UInt8], near folder: String, limit: Int, isCancelled: () -> Bool
  ) -> [(document: DocumentID, score: Int)] {
    let near = numbers(under: folder)
    let own = names.matches(of: typed, limit: limit, among: near, isCancelled: isCancelled)
    let others = names.matches(of: typed, limit: limit, isCancelled: isCancelled) { !near.contains($0) }
    // The sort is stable.
    return (own + others).sorted { $0.score > $1.score }.prefix(limit).map { (documents[$0.thing], $0.score) }
  }

  /// The numbers of the documents in a folder and those below it.
  private func numbers(under folder: String) -> Range<Int> {
    let start = folder + "/"
    let first = documents.partitioningIndex { $0.name >= start }
    return first..<max(first, documents.partitioningIndex { $0.name >= start && !$0.name.hasPrefix(start) })
  }
}

extension WorkspaceModel {
  /// The documents whose paths letters fit best, the best first; of equals those near a document before the others.
  package func documents(
    fitting typed: [UInt8], near document: DocumentID, limit: Int, isCancelled: () -> Bool = { false }
  ) -> [(document: DocumentID, score: Int)] {
    documentNames.matches(of: typed, near: document.folder, limit: limit, isCancelled: isCancelled)
  }

  /// The paths of all documents; after the first time gathered only where one has come or gone.
  var documentNames: DocumentNames {
    documentNamesCache.value(of: documentsVersion) { _ in DocumentNames(documents.keys) }
  }

  /// What a document is called: its title, else its first heading.
  package func title(of document: DocumentID) -> String? {
    guard let summary = documents[document] else { return nil }
    return summary.settings.title?.text ?? summary.headings.first?.text
  }
}
