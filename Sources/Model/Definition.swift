import Bibliography
import Gazetteer
import Records
import SourceText

/// What a reference or citation leads to.
package enum Definition: Sendable {
  case record(Record, in: DocumentID)
  case heading(Heading, in: DocumentID)
  /// A record of the bundled gazetteer.
  case authority(AuthorityRecord)
  case entry(BibliographyEntry, in: DocumentID)
  /// A whole document.
  case document(DocumentID)

  /// The document that it stands in.
  package var document: DocumentID {
    switch self {
    case .record(_, let document), .heading(_, let document), .entry(_, let document), .document(let document): document
    case .authority(let authority): DocumentID(gazetteerFile: authority.file)
    }
  }

  /// The name by which it is called: the id, the slug, the key.
  package var nameRange: ByteRange {
    switch self {
    case .record(let record, _): record.idRange
    case .heading(let heading, _): heading.contentRange
    case .authority(let authority): authority.record.idRange
    case .entry(let entry, _): entry.keyRange
    case .document: ByteRange(0, 0)
    }
  }

  /// All of it.
  package var range: ByteRange {
    switch self {
    case .record(let record, _): record.range
    case .heading(let heading, _): heading.range
    case .authority(let authority): authority.record.range
    case .entry(let entry, _): entry.range
    case .document: ByteRange(0, 0)
    }
  }

  /// The kind of the record, which of a bundled one need not be read for that.
  package var kindName: String? {
    switch self {
    case .record(let record, _): record.kindName
    case .authority(let authority): authority.kindName
    default: nil
    }
  }

  /// The record, a project's or a bundled one.
  package var record: Record? {
    switch self {
    case .record(let record, _): record
    case .authority(let authority): authority.record
    default: nil
    }
  }
}

extension DocumentID {
  private static let gazetteerScheme = "gazetteer:"

  /// The document of a file of the bundled gazetteer.
  package init(gazetteerFile file: String) { self.init(Self.gazetteerScheme + file) }

  /// The file of the bundled gazetteer that this is, if it is one.
  package var gazetteerFile: String? {
    name.hasPrefix(Self.gazetteerScheme) ? String(name.dropFirst(Self.gazetteerScheme.count)) : nil
  }
}
