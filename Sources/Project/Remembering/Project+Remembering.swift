import Linting
import Model
import SourceText
import Threads

extension Project {
  /// Takes in the documents that have not changed since a check, as far as it tells what they say to others; gives the
  /// paths of those that are to be read, of all that have not been.
  package mutating func restore(_ recollection: CheckRecollection, numbers: [Int]) -> [String] {
    var unknown: [String] = []
    for number in numbers {
      let (name, document) = (recollection.names[number], recollection.check.documents[number])
      if workspace.documents[name] != nil { continue }
      let note = document.marks.contains(.isTold) && !recollection.changed.contains(name) ? document.note : nil
      if let note, let packed = note.summary {
        restore(DocumentSummary(packed: packed, of: name, reading: recordReader), note)
      } else {
        unknown.append(name.name)
      }
    }
    return unknown
  }

  /// Whether the documents that changed since a check say to the others what they said then. They have been read, with
  /// notes taken.
  package func saysTheSame(as recollection: CheckRecollection) -> Bool {
    recollection.changed.allSatisfy { name in
      guard let number = recollection.number(of: name), let note = notes?.documents[name] else { return false }
      return note.facts == recollection.check.documents[number].facts
    }
  }

  /// The numbers of the documents without which some documents, which have been read, cannot be checked; nil where that may
  /// be any.
  ///
  /// What a document's check needs of others is what has records or sources, and what its links lead to; what has records
  /// or sources itself needs to know of all who use them.
  package func numbers(neededToCheck names: [DocumentID], _ recollection: CheckRecollection) -> [Int]? {
    var numbers = Set(recollection.names.indices.filter { recollection.check.documents[$0].marks.contains(.hasThings) })
    for name in names {
      guard let summary = workspace.documents[name], !summary.hasThings else { return nil }
      for path in summary.references.compactMap(\.path) where !path.isEmpty {
        if let number = recollection.number(of: workspace.document(at: path, from: name)) { numbers.insert(number) }
      }
    }
    return numbers.sorted()
  }

  /// What is to be remembered of a check of the project, or of some of its documents.
  ///
  /// - Parameters:
  ///   - earlier: The check of which some findings were taken over.
  ///   - conditions: What ``CheckMemory/conditions(of:_:)`` gives.
  ///   - findings: What was found on the documents and bibliographies that were checked, before anything is left out of it.
  package func remembered(
    after earlier: CheckRecollection?, conditions: String, findings: [DocumentID: LocatedFindings]
  ) -> RememberedCheck? {
    guard let notes, let program = earlier?.check.program ?? .ofProgram else { return nil }
    let names = earlier?.names ?? notes.documents.keys.sorted()
    var documents: [RememberedDocument] = []
    documents.reserveCapacity(names.count)
    inParallel(Array(names.indices), runLength: 64) { [workspace] number -> RememberedDocument? in
      let name = names[number]
      if let earlier, findings[name] == nil, !earlier.changed.contains(name) {
        let document = earlier.check.documents[number]
        return !document.marks.contains(.pointsElsewhere) || earlier.findings(on: number) != nil
          ? document : document.withoutFindings()
      }
      guard let note = notes.documents[name], let summary = workspace.documents[name] else { return nil }
      // A document that changed says to others what it said, its front matter too; what lies near it was not looked for.
      let bibliographies = earlier?.check.documents[number].bibliographies ?? workspace.bibliographies(of: name)
      return RememberedDocument(name, note, summary, bibliographies: bibliographies, findings: findings[name])
    } receive: { _, document in
      if let document { documents.append(document) }
    }
    if documents.count != names.count { return nil }
    var bibliographyFindings = earlier?.check.bibliographyFindings ?? [:]
    for name in bibliographyFindings.keys { bibliographyFindings[name] = earlier?.findings(onBibliography: name) }
    for name in workspace.bibliographies.keys {
      if let found = findings[name] { bibliographyFindings[name] = found }
    }
    return RememberedCheck(
      conditions: conditions, program: program, readAt: notes.readAt, documents: documents,
      bibliographies: (earlier?.check.bibliographies ?? [:]).merging(notes.bibliographies) { _, now in now },
      nearBibliographies: (earlier?.check.nearBibliographies ?? [:])
        .merging(workspace.nearBibliographies) { _, now in now },
      answers: (earlier?.check.answers ?? [:]).merging(notes.questions.answers) { _, now in now },
      bibliographyFindings: bibliographyFindings)
  }

  /// Whether a document holds what it held when notes were taken of it.
  package func isAsNoted(_ document: DocumentID, _ text: SourceText) -> Bool {
    guard let note = notes?.documents[document] else { return true }
    return note.state.content == ContentDigest(text.bytes)
  }
}
