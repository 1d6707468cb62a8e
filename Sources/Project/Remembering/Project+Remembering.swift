import Linting
import Model
import SourceText

extension Project {
  /// Takes in the documents that have not changed since a check, as far as it tells what they say to others; gives the
  /// paths of those that are to be read.
  package mutating func restore(_ check: RememberedCheck, changed: Set<DocumentID>, _ paths: [String]) -> [String] {
    var restored: Set<String> = []
    for document in check.documents where !changed.contains(document.name) {
      guard let packed = document.summary, let summary = DocumentSummary(packed: packed, of: document.name) else {
        continue
      }
      restore(summary, ReadingNotes.Note(state: document.state, facts: document.facts, summary: packed))
      restored.insert(document.name.name)
    }
    return paths.filter { !restored.contains($0) }
  }

  /// Whether the documents that changed since a check say to the others what they said then. The project's documents have
  /// been read, with notes taken.
  package func saysTheSame(as check: RememberedCheck, changed: Set<DocumentID>) -> Bool {
    guard let notes, notes.documents.count == check.documents.count else { return false }
    return check.documents.allSatisfy { document in
      !changed.contains(document.name) || notes.documents[document.name]?.facts == document.facts
    }
  }

  /// What is to be remembered of a check of the project, or of some of its documents.
  ///
  /// - Parameters:
  ///   - earlier: The check of which some findings were taken over.
  ///   - conditions: What ``CheckMemory/conditions(of:_:)`` gives.
  ///   - findings: What was found on a document or bibliography, before anything is left out of it; nil where it was not
  ///     checked.
  package func remembered(
    after earlier: RememberedCheck?, conditions: String, findings: (DocumentID) -> [Finding]?
  ) -> RememberedCheck? {
    guard let notes else { return nil }
    let documents = notes.documents.sorted { $0.key < $1.key }.map { name, note in
      RememberedCheck.Document(
        name: name, state: note.state, facts: note.facts, takesPart: workspace.documents[name]?.settings.takesPart,
        bibliographies: workspace.bibliographies(of: name), summary: note.summary,
        findings: findings(name))
    }
    var bibliographyFindings: [DocumentID: [Finding]] = [:]
    for name in workspace.bibliographies.keys { bibliographyFindings[name] = findings(name) }
    return RememberedCheck(
      conditions: conditions, readAt: notes.readAt, documents: documents, bibliographies: notes.bibliographies,
      nearBibliographies: workspace.nearBibliographies,
      answers: notes.questions.answers.merging(earlier?.answers ?? [:]) { now, _ in now },
      bibliographyFindings: bibliographyFindings)
  }

  /// Whether a document holds what it held when notes were taken of it.
  package func isAsNoted(_ document: DocumentID, _ text: SourceText) -> Bool {
    guard let note = notes?.documents[document] else { return true }
    return note.state.content == ContentDigest(text.bytes)
  }
}
