import Model
import SourceText

/// Findings with the lines that they are about, all that it takes to report them.
package struct LocatedFindings: Hashable, Sendable {
  package let findings: [Finding]
  /// Of each document that a finding, an explanation or a fix is about, the lines on which that begins and ends.
  package let excerpts: [DocumentID: TextExcerpt]

  package static let none = LocatedFindings([], excerpts: [:])

  package init(_ findings: [Finding], excerpts: [DocumentID: TextExcerpt]) {
    self.findings = findings
    self.excerpts = excerpts
  }

  /// - Parameter text: gives the text of a document that they are about.
  package init(_ findings: [Finding], text: (DocumentID) -> SourceText?) {
    var places: [DocumentID: [ByteOffset]] = [:]
    func add(_ range: ByteRange, in document: DocumentID) {
      places[document, default: []] += [range.start, range.end]
    }
    for finding in findings {
      add(finding.range, in: finding.document)
      for place in finding.related { add(place.range, in: place.document) }
      for edit in finding.fixes.lazy.flatMap(\.edits) { add(edit.edit.range, in: edit.document) }
    }
    self.findings = findings
    excerpts = places.reduce(into: [:]) {
      $0[$1.key] = text($1.key)?.excerpt(holding: $1.value) ?? TextExcerpt(byteCount: 0)
    }
  }
}
