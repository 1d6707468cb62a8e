import SourceText

/// One thing that is wrong with a bibliography.
package struct BibliographyFinding: Hashable, Sendable {
  package let kind: Kind
  /// The bytes to blame, in the file.
  package let range: ByteRange
  /// What the message names: a key, a string, a date as written.
  package let detail: String
  /// A place in the same file that belongs to it, such as the first of two entries with one key.
  package let related: ByteRange?
  /// What could stand in the range instead, where that is known.
  package let suggestion: String?

  package init(
    _ kind: Kind, _ range: ByteRange, _ detail: String = "", related: ByteRange? = nil, suggestion: String? = nil
  ) {
    self.kind = kind
    self.range = range
    self.detail = detail
    self.related = related
    self.suggestion = suggestion
  }

  /// The same finding, further on in its file.
  func moved(by distance: ByteCount) -> BibliographyFinding {
    BibliographyFinding(
      kind, range.moved(by: distance), detail, related: related?.moved(by: distance), suggestion: suggestion)
  }

  package enum Kind: Hashable, Sendable, CaseIterable {
    // The text of a .bib file.
    case missingKey, spaceInKey, missingComma, missingValue, unclosedValue, unclosedEntry, wrongCloser, malformedField
    case undefinedString
    // Its bytes.
    case unreadableEncoding, unsupportedEncoding, undeclaredEncoding, tooLong
    // JSON.
    case malformedJSON, notABibliography, missingIdentifier
    // What entries say.
    case duplicateKey, duplicateField
    case circularInheritance, missingParent, deepInheritance
    case malformedDate, reversedDate, conflictingDates
    case malformedName
  }
}

extension BibliographyFinding {
  /// Whether the text itself is at fault, so that something in it may have been misread.
  package var isMalformed: Bool {
    switch kind {
    case .missingKey, .missingComma, .missingValue, .unclosedValue, .unclosedEntry, .wrongCloser, .malformedField,
      .unreadableEncoding, .unsupportedEncoding, .tooLong, .malformedJSON, .notABibliography, .missingIdentifier:
      true
    default: false
    }
  }

  /// What is wrong, why, and what to do, in a sentence for people.
  package var message: String {
    switch kind {
    case .missingKey: "this entry has no key, so nothing can cite it: write one after the opening brace"
    case .spaceInKey: "the key “\(detail)” has a space in it, which no citation can write"
    case .missingComma: "a comma is missing here"
    case .missingValue: "this field has no value"
    case .unclosedValue: "this value is never closed: its closing brace or quotation mark is missing"
    case .unclosedEntry: "this entry is never closed: its closing brace is missing"
    case .wrongCloser: "this entry is closed by another kind of bracket than opened it"
    case .malformedField: "this is not “name = value”, so the text up to the next field is skipped"
    case .undefinedString: "no @string defines “\(detail)”: put the text in braces, or define it before"
    case .unreadableEncoding: "the file is \(detail); histmark reads UTF-8 and the Latin encodings: convert it to UTF-8"
    case .unsupportedEncoding:
      "the file declares the encoding \(detail), which histmark does not read: convert it to UTF-8"
    case .undeclaredEncoding:
      "these bytes are not UTF-8; they are read as Windows-1252. Convert the file to UTF-8, or declare its encoding"
    case .tooLong: "the file is too long: more than 4 GB are not read"
    case .malformedJSON: detail
    case .notABibliography: "this is no CSL-JSON: it should be an array of items"
    case .missingIdentifier: "this item has no id, so nothing can cite it"
    case .duplicateKey: "another entry has the key “\(detail)” already; citations mean the first"
    case .duplicateField: "this entry has a field “\(detail)” already; the last one is used"
    case .circularInheritance: "“\(detail)” inherits from itself, by way of its crossref or xdata fields"
    case .missingParent: "no entry has the key “\(detail)”, so nothing is inherited"
    case .deepInheritance: "the chain of crossref and xdata fields from “\(detail)” is too long to follow"
    case .malformedDate: "“\(detail)” is no date that BibLaTeX reads: write YYYY-MM-DD, or any EDTF date"
    case .reversedDate: "“\(detail)” ends before it begins"
    case .conflictingDates: "“\(detail)” says otherwise than the date of the same entry"
    case .malformedName: "“\(detail)” is no name: separate names by “and”, and parts of a name by at most two commas"
    }
  }
}
