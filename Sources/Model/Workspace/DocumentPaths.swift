import Names
import SourceText

/// The paths of some documents, from a folder on that holds them all.
struct DocumentPaths: Sendable {
  /// In order.
  let documents: [DocumentID]
  private let names: SearchableNames

  /// - Parameters:
  ///   - documents: in order.
  ///   - root: the folder, without a slash at its end; empty where there is none.
  init(_ documents: [DocumentID], from root: String) {
    self.documents = documents
    var table = NameTable()
    for document in documents {
      table.append(kind: "", hasID: false)
      table.append(name: document.name.utf8.dropFirst(root.utf8.count).drop { $0 == UInt8(ascii: "/") })
    }
    names = SearchableNames(table)
  }

  /// The innermost folder that holds all of some documents, which are in order.
  static func root(of documents: [DocumentID]) -> String {
    let first = documents.first.map { Array($0.folder.utf8) } ?? []
    let last = documents.last.map { Array($0.folder.utf8) } ?? []
    // What stands between the first and the last in order begins as both do.
    let common = zip(first, last).prefix { $0 == $1 }.count
    func endsPart(_ folder: [UInt8]) -> Bool { common == folder.count || folder[common] == UInt8(ascii: "/") }
    let isWhole = endsPart(first) && endsPart(last)
    let end = isWhole ? common : first[..<common].lastIndex(of: UInt8(ascii: "/")) ?? 0
    return String(decoding: first[..<end], as: UTF8.self)
  }

  func number(of document: DocumentID) -> Int? {
    let number = documents.partitioningIndex { $0 >= document }
    return number < documents.count && documents[number] == document ? number : nil
  }

  /// The documents that letters fit best, the best first; of equals those in a folder before the others.
  func matches(
    of typed: [UInt8], near folder: String, limit: Int, isCancelled: () -> Bool, where isWanted: (Int) -> Bool
  ) -> [DocumentFit] {
    let near = numbers(under: folder)
    let own = names.matches(of: typed, limit: limit, among: near, isCancelled: isCancelled, where: isWanted)
    let others = names.matches(of: typed, limit: limit, isCancelled: isCancelled) {
      !near.contains($0) && isWanted($0)
    }
    func fit(_ fit: NameFit, isNear: Bool) -> DocumentFit {
      DocumentFit(document: documents[fit.thing], score: fit.score, isNear: isNear)
    }
    return own.map { fit($0, isNear: true) } + others.map { fit($0, isNear: false) }
  }

  /// The numbers of the documents in a folder and those below it.
  private func numbers(under folder: String) -> Range<Int> {
    let start = folder + "/"
    let first = documents.partitioningIndex { $0.name >= start }
    return first..<max(first, documents.partitioningIndex { $0.name >= start && !$0.name.hasPrefix(start) })
  }
}
