import Linting
import Model
import Project
import SourceText

/// What is known of a project's documents from the last check, and which of them have changed since.
struct CheckRecollection {
  let check: RememberedCheck
  let changed: Set<DocumentID>

  /// What was found on a document or bibliography, or nil where it is to be checked.
  func findings(on name: DocumentID) -> [Finding]? { check.findings(on: name, changed: changed) }

  /// The text of a document as it was read the last time, if it still is that.
  func text(of name: DocumentID) -> SourceText? { changed.contains(name) ? nil : check.text(of: name) }
}
