import Model
import SourceText

/// Something that a rule has to say about a place in a document.
package struct Finding: Hashable, Sendable {
  /// The rule's name, as `in-force-before-signed`.
  package let rule: String
  /// The rule's permanent code, as `HM301`.
  package let code: String
  package var severity: Severity
  /// What is wrong, why, and what to do, for a historian.
  package let message: String
  package let document: DocumentID
  /// The bytes that are wrong, no more.
  package let range: ByteRange
  /// Other places that explain it.
  package let related: [RelatedPlace]
  /// Ways to mend it, the best first.
  package private(set) var fixes: [Fix]
  /// Whether the place is superfluous rather than wrong, so that editors may show it faintly.
  package let isUnnecessary: Bool

  package init(
    rule: String, code: String, severity: Severity, message: String, document: DocumentID, range: ByteRange,
    related: [RelatedPlace] = [], fixes: [Fix] = [], isUnnecessary: Bool = false
  ) {
    self.rule = rule
    self.code = code
    self.severity = severity
    self.message = message
    self.document = document
    self.range = range
    self.related = related
    self.fixes = fixes
    self.isUnnecessary = isUnnecessary
  }
}

extension Finding {
  /// The same with other ways to mend it.
  func replacingFixes(_ fixes: [Fix]) -> Finding {
    var finding = self
    finding.fixes = fixes
    return finding
  }
}

extension Finding: Comparable {
  /// In reading order: by document, place, then rule.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.document != right.document { return left.document < right.document }
    if left.range != right.range { return left.range < right.range }
    return left.rule == right.rule ? left.message < right.message : left.rule < right.rule
  }
}

/// Another place that explains a finding: the earlier definition, the record that says otherwise.
package struct RelatedPlace: Hashable, Sendable {
  package let document: DocumentID
  package let range: ByteRange
  package let message: String

  package init(_ message: String, at range: ByteRange, in document: DocumentID) {
    self.document = document
    self.range = range
    self.message = message
  }
}

/// A change that mends a finding.
package struct Fix: Hashable, Sendable {
  /// What the change does, as a command: "Change to ‘1951’".
  package let title: String
  /// Whether it may be made without being looked at: it never changes what the text means.
  package let isSafe: Bool
  /// Whether it leaves a form to be filled in, so that it is made only where a person chooses it.
  package let isForm: Bool
  /// Edits that do not overlap, all in coordinates of the text as it is.
  package let edits: [DocumentEdit]

  package init(_ title: String, isSafe: Bool, isForm: Bool = false, edits: [DocumentEdit]) {
    self.title = title
    self.isSafe = isSafe
    self.isForm = isForm
    self.edits = edits
  }

  /// One replacement in one document.
  package init(
    _ title: String, isSafe: Bool, isForm: Bool = false, replace range: ByteRange, in document: DocumentID,
    with text: String
  ) {
    let edit = DocumentEdit(document: document, edit: ByteEdit(range, text))
    self.init(title, isSafe: isSafe, isForm: isForm, edits: [edit])
  }

  /// The same fix with each edit made another.
  func mapEdits(_ transform: (DocumentEdit) -> DocumentEdit) -> Fix {
    Fix(title, isSafe: isSafe, isForm: isForm, edits: edits.map(transform))
  }
}

/// An edit of a named document.
package struct DocumentEdit: Hashable, Sendable {
  package let document: DocumentID
  package let edit: ByteEdit

  package init(document: DocumentID, edit: ByteEdit) {
    self.document = document
    self.edit = edit
  }
}
