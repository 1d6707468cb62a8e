import Records
import SourceText

/// What the rest of a workspace needs to know of a document.
package struct DocumentSummary: Sendable {
  package let document: DocumentID
  package let settings: DocumentSettings
  package let records: [Record]
  package let headings: [Heading]
  package let references: [Reference]
  package let citations: [Citation]
  package let anchors: Set<String>

  package init(_ model: DocumentModel, of document: DocumentID) {
    self.document = document
    settings = model.settings
    records = model.records
    headings = model.headings
    references = model.references
    citations = model.citations
    anchors = model.anchors
  }
}
