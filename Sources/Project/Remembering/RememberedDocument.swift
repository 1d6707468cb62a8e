import Linting
import Model
import SourceText

/// A document of a project, and what was found on it: what is asked of all documents at hand, the rest packed.
struct RememberedDocument: Sendable {
  let state: FileState
  /// What it says to other documents.
  let facts: ContentDigest
  let marks: Marks
  /// Its name, its bibliographies, its summary and what was found on it.
  let packed: ArraySlice<UInt8>

  struct Marks: OptionSet, Sendable {
    let rawValue: UInt64
    /// Its front matter says that it takes part.
    static let takesPart = Marks(rawValue: 1)
    /// Its front matter says that it takes no part.
    static let takesNoPart = Marks(rawValue: 2)
    /// What was found on it is known.
    static let isChecked = Marks(rawValue: 4)
    /// Something was found on it.
    static let hasFindings = Marks(rawValue: 8)
    /// There are bibliographies that it may cite.
    static let hasBibliographies = Marks(rawValue: 16)
    /// What it says to other documents is known.
    static let isTold = Marks(rawValue: 32)
    /// It has records or describes sources, of which others may say something.
    static let hasThings = Marks(rawValue: 64)
    /// Something that was found on it points at another document.
    static let pointsElsewhere = Marks(rawValue: 128)
  }

  /// What its front matter says of taking part.
  var takesPart: Bool? { marks.contains(.takesPart) ? true : marks.contains(.takesNoPart) ? false : nil }

  init(state: FileState, facts: ContentDigest, marks: Marks, packed: ArraySlice<UInt8>) {
    self.state = state
    self.facts = facts
    self.marks = marks
    self.packed = packed
  }

  /// - Parameters:
  ///   - bibliographies: Those that it may cite.
  ///   - findings: What was found on it; nil where it was not checked.
  init(
    _ name: DocumentID, _ note: ReadingNotes.Note, _ summary: DocumentSummary, bibliographies: [DocumentID],
    findings: LocatedFindings?
  ) {
    var marks: Marks = summary.hasThings ? [.hasThings] : []
    switch summary.settings.takesPart {
    case true?: marks.insert(.takesPart)
    case false?: marks.insert(.takesNoPart)
    case nil: break
    }
    self.init(name, note, marks, bibliographies: bibliographies, findings: findings)
  }

  private init(
    _ name: DocumentID, _ note: ReadingNotes.Note, _ ownMarks: Marks, bibliographies: [DocumentID],
    findings: LocatedFindings?
  ) {
    var marks = ownMarks
    var writer = PackedWriter()
    writer.add(Array(name.name.utf8))
    if !bibliographies.isEmpty {
      marks.insert(.hasBibliographies)
      writer.add(bibliographies) { $0.add($1) }
    }
    if let summary = note.summary {
      marks.insert(.isTold)
      writer.add(summary)
    }
    if let findings {
      marks.insert(.isChecked)
      if !findings.findings.isEmpty {
        marks.insert(.hasFindings)
        if findings.excerpts.keys.contains(where: { $0 != name }) { marks.insert(.pointsElsewhere) }
        writer.add(findings, on: name)
      }
    }
    self.init(state: note.state, facts: note.facts, marks: marks, packed: writer.bytes[...])
  }

  /// What is packed before the findings, and a reader that stands there.
  private func opened() -> (bibliographies: [DocumentID], summary: ArraySlice<UInt8>?, findings: PackedReader) {
    var reader = PackedReader(packed)
    _ = reader.slice()
    let bibliographies = marks.contains(.hasBibliographies) ? reader.array { $0.document() } : []
    let summary = marks.contains(.isTold) ? reader.slice() : nil
    return (bibliographies, summary, reader)
  }

  var name: DocumentID { DocumentID(String(decoding: nameBytes, as: UTF8.self)) }

  private var nameBytes: ArraySlice<UInt8> {
    var reader = PackedReader(packed)
    return reader.slice()
  }

  func isNamed(_ path: String) -> Bool {
    var path = path
    return path.withUTF8 { path in
      nameBytes.withUnsafeBufferPointer { name in
        path.count == name.count && path.indices.allSatisfy { path[$0] == name[$0] }
      }
    }
  }

  /// The bibliographies that it may cite.
  var bibliographies: [DocumentID] { marks.contains(.hasBibliographies) ? opened().bibliographies : [] }

  /// What was found on it; nil where that is not known.
  var findings: LocatedFindings? {
    guard marks.contains(.isChecked) else { return nil }
    if !marks.contains(.hasFindings) { return LocatedFindings.none }
    var reader = opened().findings
    let findings = reader.findings(on: name)
    return reader.isBroken || !reader.isAtEnd ? nil : findings
  }

  /// What is noted of it, as if it had been read.
  var note: ReadingNotes.Note {
    ReadingNotes.Note(state: state, facts: facts, summary: opened().summary.map { Array($0) })
  }

  /// The same as its file is now.
  func stamped(_ state: FileState) -> RememberedDocument {
    RememberedDocument(state: state, facts: facts, marks: marks, packed: packed)
  }

  /// The same as if it had not been checked.
  func withoutFindings() -> RememberedDocument {
    RememberedDocument(
      name, note, marks.intersection([.takesPart, .takesNoPart, .hasThings]), bibliographies: bibliographies,
      findings: nil)
  }
}
