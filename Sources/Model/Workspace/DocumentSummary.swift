import Records
import SourceText
import Syntax

/// What the rest of a workspace needs to know of a document.
package struct DocumentSummary: Sendable {
  package let document: DocumentID
  package let settings: DocumentSettings
  package let records: [Record]
  package let headings: [Heading]
  package let references: [Reference]
  package let citations: [Citation]
  package let anchors: Set<String>
  package let sources: FrontMatterSources

  package init(_ model: DocumentModel, of document: DocumentID) {
    self.document = document
    settings = model.settings
    records = model.records
    headings = model.headings
    references = model.references
    citations = model.citations
    anchors = model.anchors
    sources = model.sources
  }

  /// The summary of a document whose prose nobody asks for: its dates are not looked for.
  package init(_ tree: SyntaxTree, defaults: DocumentSettings, of document: DocumentID) {
    var reader = DocumentReader(tree, defaults: defaults)
    reader.read()
    self.document = document
    settings = reader.settings
    records = reader.records
    headings = reader.finishedHeadings()
    references = reader.references
    citations = reader.citations
    anchors = reader.anchors
    sources = reader.sources
  }

  /// Ids of the records.
  var definedIDs: [String] { records.compactMap(\.id) }
  /// Ids and slugs that are referred to.
  var usedIDs: [String] { references.compactMap(\.id) }
  /// Citation keys.
  var citedKeys: [String] { citations.map(\.key) }
  /// The key of the source that the document is itself.
  var sourceKeys: [String] { sources.document.map { [$0.key] } ?? [] }
  /// What links from elsewhere lead to besides records.
  var targets: Targets { Targets(slugs: headings.map(\.slug), anchors: anchors, settings: settings) }

  struct Targets: Equatable {
    let slugs: [String]
    let anchors: Set<String>
    let settings: DocumentSettings
  }
}
