import Files
import Linting
import Model
import SourceText
import Threads

/// What a check of a project found, with all that it depended on: so that documents which did not change, in a project
/// that says the same to them, need not be checked again.
package struct RememberedCheck: Sendable {
  /// What else has to be the same: the rules that were asked for, the configuration.
  let conditions: String
  /// The program that checked; another one may find something else.
  let program: FileState
  /// When the files were read, in nanoseconds since 1970.
  let readAt: Int64
  /// Every document of the project, in order of name.
  let documents: [RememberedDocument]
  /// Every bibliography that was read; nil for one that was not there.
  let bibliographies: [DocumentID: FileState?]
  /// Of each folder with documents, the bibliographies that lie in it.
  let nearBibliographies: [String: [DocumentID]]
  /// Files that texts name, and whether they were there.
  let answers: [DocumentID: Bool]
  /// What was found on the bibliographies that were checked.
  let bibliographyFindings: [DocumentID: LocatedFindings]

  /// Bytes of all documents. Where there is little to read, remembering takes longer than checking.
  var size: Int64 { documents.reduce(0) { $0 &+ $1.state.stamp.size } }

  /// What holds of it now, or nil where something besides the documents themselves is not as it was; the paths are those
  /// of all documents, in order.
  package func recollection(of paths: [String], in project: Project, _ conditions: String) -> CheckRecollection? {
    let now = FileSystem.now
    guard self.conditions == conditions, paths.count == documents.count,
      zip(paths, documents).allSatisfy({ $1.isNamed($0) }),
      let program = FileSystem.programPath.flatMap({ program.confirmed(for: $0, readAt: readAt) }),
      nearBibliographies.allSatisfy({ project.bibliographies(near: $0) == $1 })
    else { return nil }
    var isSame = true
    inParallel(Array(answers), runLength: 64) {
      FileQuestions.isThere($0.key) == $0.value
    } receive: {
      isSame = isSame && $1
    }
    var bytesRead: Int64 = 0
    func count(_ state: FileState, _ isRead: Bool) {
      if isRead, state.isCertain(readAt: now) { bytesRead &+= state.stamp.size }
    }
    count(program.state, program.isRead)
    var bibliographies = bibliographies
    for (name, state) in self.bibliographies {
      if let state {
        guard let confirmed = state.confirmed(for: name.name, readAt: readAt) else { return nil }
        bibliographies[name] = confirmed.state
        count(confirmed.state, confirmed.isRead)
      } else if FileSystem.kind(of: name.name) != nil {
        return nil
      }
    }
    if !isSame { return nil }
    var changed: Set<DocumentID> = []
    var confirmed: [RememberedDocument] = []
    confirmed.reserveCapacity(documents.count)
    inParallel(Array(documents.indices), runLength: 64) { [documents, readAt] number in
      documents[number].state.confirmed(for: paths[number], readAt: readAt)
    } receive: { number, result in
      let document = documents[number]
      if let (state, isRead) = result {
        confirmed.append(isRead ? document.stamped(state) : document)
        count(state, isRead)
      } else {
        confirmed.append(document)
        changed.insert(DocumentID(paths[number]))
      }
    }
    let check = RememberedCheck(
      conditions: conditions, program: program.state, readAt: now, documents: confirmed,
      bibliographies: bibliographies, nearBibliographies: nearBibliographies, answers: answers,
      bibliographyFindings: bibliographyFindings)
    return CheckRecollection(check: check, names: paths.map { DocumentID($0) }, changed: changed, bytesRead: bytesRead)
  }
}
