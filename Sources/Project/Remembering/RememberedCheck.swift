import Files
import Linting
import Model
import SourceText
import Threads

/// What a check of a project found, with all that it depended on: so that documents which did not change, in a project
/// that says the same to them, need not be checked again.
package struct RememberedCheck: Sendable, Equatable {
  /// What else has to be the same: the program, the rules that were asked for, the configuration.
  let conditions: String
  /// When the files were read, in nanoseconds since 1970.
  let readAt: Int64
  /// Every document of the project, in order of name.
  let documents: [Document]
  /// Every bibliography that was read; nil for one that was not there.
  let bibliographies: [DocumentID: FileState?]
  /// Of each folder with documents, the bibliographies that lie in it.
  let nearBibliographies: [String: [DocumentID]]
  /// Files that texts name, and whether they were there.
  let answers: [DocumentID: Bool]
  /// What was found on the bibliographies that were checked.
  let bibliographyFindings: [DocumentID: [Finding]]

  /// A document, and what was found on it.
  package struct Document: Sendable, Equatable {
    let name: DocumentID
    let state: FileState
    /// What it says to other documents.
    let facts: ContentDigest
    /// What its front matter says of taking part.
    package let takesPart: Bool?
    /// The bibliographies that it may cite.
    package let bibliographies: [DocumentID]
    /// What it says to other documents, if that can be told without reading it; see ``DocumentSummary/packed``.
    let summary: [UInt8]?
    /// Nil where it was not checked.
    let findings: [Finding]?
  }

  /// Bytes of all documents. Where there is little to read, remembering takes longer than checking.
  var size: Int64 { documents.reduce(0) { $0 + $1.state.stamp.size } }

  /// What is known of a document.
  package func document(_ name: DocumentID) -> Document? {
    let index = documents.partitioningIndex { $0.name >= name }
    return index < documents.count && documents[index].name == name ? documents[index] : nil
  }

  /// What was found on a document or bibliography, or nil where it is to be checked: it changed, or what is said of it
  /// points at a document that did.
  package func findings(on name: DocumentID, changed: Set<DocumentID>) -> [Finding]? {
    guard !changed.contains(name), let found = bibliographyFindings[name] ?? document(name)?.findings else {
      return nil
    }
    if changed.isEmpty { return found }
    let isElsewhere = found.contains { finding in
      finding.related.contains { changed.contains($0.document) }
        || finding.fixes.contains { $0.edits.contains { changed.contains($0.document) } }
    }
    return isElsewhere ? nil : found
  }

  /// Whether it tells what was found on some documents and the bibliographies that they may cite.
  package func tells(of names: [DocumentID]) -> Bool {
    names.allSatisfy { name in
      guard let document = document(name), document.findings != nil else { return false }
      // Of one that is not there nothing is told.
      return document.bibliographies.allSatisfy { bibliographyFindings[$0] != nil || bibliographies[$0] == .some(nil) }
    }
  }

  /// The text of a document or bibliography as it was read, or nil where its file says something else by now.
  package func text(of name: DocumentID) -> SourceText? {
    guard let state = document(name)?.state ?? bibliographies[name] ?? nil,
      let bytes = try? FileSystem.read(name.name), ContentDigest(bytes) == state.content
    else { return nil }
    return SourceText(bytes)
  }

  /// Whether all besides the documents themselves is as it was.
  package func holds(in project: Project, _ conditions: String) -> Bool {
    if self.conditions != conditions { return false }
    for (folder, names) in nearBibliographies where project.bibliographies(near: folder) != names { return false }
    for (name, state) in bibliographies {
      guard let state else {
        if FileSystem.kind(of: name.name) != nil { return false }
        continue
      }
      if !state.holds(for: name.name, readAt: readAt) { return false }
    }
    return answers.allSatisfy { FileQuestions.isThere($0.key) == $0.value }
  }

  /// The documents whose files say something else than they did, or nil where others have come or gone; the paths are in
  /// order.
  package func changedDocuments(among paths: [String]) -> Set<DocumentID>? {
    if paths.count != documents.count { return nil }
    for (path, document) in zip(paths, documents) where path != document.name.name { return nil }
    var changed: Set<DocumentID> = []
    inParallel(documents) { [readAt] document in
      document.state.holds(for: document.name.name, readAt: readAt)
    } receive: { document, holds in
      if !holds { changed.insert(document.name) }
    }
    return changed
  }
}
