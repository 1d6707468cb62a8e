import LanguageServer
import Linting
import Model
import Threads

/// The findings that have been worked out for one version of a workspace.
///
/// An editor asks for diagnostics, then with each move of the caret for actions: that is the same work.
final class KnownFindings: Sendable {
  private let findings: Monitor<[DocumentID: [Finding]]>

  init(_ findings: [DocumentID: [Finding]] = [:]) { self.findings = Monitor(findings) }

  /// What is known of other documents than these.
  func without(_ documents: Set<DocumentID>) -> KnownFindings {
    var kept = findings.withLock { $0 }
    for document in documents { kept[document] = nil }
    return KnownFindings(kept)
  }

  /// The findings on a document, worked out if they are not known; two threads that ask at once may both do so. What was
  /// worked out when that was cancelled is not all, and is not known.
  func findings(on document: DocumentID, _ cancellation: Cancellation, workOut: () -> [Finding]) -> [Finding] {
    if let known = findings.withLock({ $0[document] }) { return known }
    let found = workOut()
    if cancellation.isCancelled { return found }
    findings.withLock { $0[document] = found }
    return found
  }
}
