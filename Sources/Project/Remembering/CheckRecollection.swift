import Files
import Linting
import Model
import SourceText
import Threads

/// What is known of a project's documents from the last check, and which of them have changed since.
package struct CheckRecollection: Sendable {
  /// The check, with the files as they are now.
  let check: RememberedCheck
  /// Of each of its documents.
  let names: [DocumentID]
  /// The documents whose files say something else than they did.
  package let changed: Set<DocumentID>
  /// Bytes of the files that had to be read to know that they say the same, and next time have not.
  let bytesRead: Int64

  /// The number of a document, if it is known.
  package func number(of name: DocumentID) -> Int? {
    let number = names.partitioningIndex { $0 >= name }
    return number < names.count && names[number] == name ? number : nil
  }

  /// The numbers of some documents, without those that are not known.
  package func numbers(of some: [DocumentID]) -> [Int] {
    some == names ? Array(names.indices) : some.compactMap(number)
  }

  package var allNumbers: [Int] { Array(names.indices) }

  package func name(_ number: Int) -> DocumentID { names[number] }

  /// What a document's front matter said of taking part.
  package func takesPart(_ number: Int) -> Bool? { check.documents[number].takesPart }

  /// The bibliographies that some documents may cite, in order.
  package func bibliographies(of numbers: [Int]) -> [DocumentID] {
    var found: Set<DocumentID> = []
    for number in numbers where check.documents[number].marks.contains(.hasBibliographies) {
      found.formUnion(check.documents[number].bibliographies)
    }
    return found.sorted()
  }

  /// What was found on some documents, each nil where it is to be checked: it changed, or what is said of it points at a
  /// document that did.
  package func findings(on numbers: [Int]) -> [LocatedFindings?] {
    var all: [LocatedFindings?] = []
    all.reserveCapacity(numbers.count)
    inParallel(numbers, runLength: 32) { [self] in
      findings(on: $0)
    } receive: {
      all.append($1)
    }
    return all
  }

  /// The same of one document.
  package func findings(on number: Int) -> LocatedFindings? {
    let document = check.documents[number]
    if !changed.isEmpty, changed.contains(names[number]) { return nil }
    return document.findings.flatMap(confirmed)
  }

  /// What was found on a bibliography, if it is known; nothing where there is none.
  package func findings(onBibliography name: DocumentID) -> LocatedFindings? {
    if let found = check.bibliographyFindings[name] { return confirmed(found) }
    return check.bibliographies[name] == .some(nil) ? LocatedFindings.none : nil
  }

  private func confirmed(_ found: LocatedFindings) -> LocatedFindings? {
    changed.isEmpty || changed.isDisjoint(with: found.excerpts.keys) ? found : nil
  }

  /// The text of a document as it was when it was checked, if it still is that.
  package func text(of name: DocumentID) -> SourceText? {
    let state = number(of: name).map { check.documents[$0].state } ?? check.bibliographies[name] ?? nil
    guard let state, let bytes = try? FileSystem.read(name.name), ContentDigest(bytes) == state.content else {
      return nil
    }
    return SourceText(bytes)
  }
}
