import Bibliography
import Model
import SourceText

/// A rule: a description, and a check whose type tells what it reads and so how long its findings hold.
package protocol Rule: Sendable {
  static var description: RuleDescription { get }
  /// What it reads, and so how long its findings hold; told by the protocol that it conforms to.
  static var reading: RuleReading { get }
}

/// A rule that reads one document alone: its findings hold until that document changes.
package protocol DocumentRule: Rule {
  static func check(_ document: DocumentModel, reporting report: inout Report)
}

/// A rule that reads a document in its workspace: its findings hold until anything it touches changes.
package protocol WorkspaceRule: Rule {
  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report)
}

/// A rule that reads each record, paragraph, link and citation by itself: what it finds on one depends on nothing else of the
/// document but its front matter, headings and the place of the narrative in time, and on what ids, keys and names mean. So
/// a check after an edit looks at those alone that have changed, or that lean on what has (see ``FindingsMemory``).
package protocol LocalRule: Rule {}

/// A rule that reads each paragraph of prose by itself, with its dates and links. Names and claims are read once for all
/// such rules.
package protocol ProseRule: LocalRule {
  static func check(_ contents: ProseContents, reporting report: inout Report)
}

/// A rule that sorts what the reader of a bibliography has found, in the text and in the entries: its findings hold until
/// that file changes.
package protocol BibliographyRule: Rule {
  static func check(_ findings: [BibliographyFinding], of file: BibliographyFile, reporting report: inout Report)
}

/// A rule that reads a bibliography beside what cites it: its findings hold until either changes.
package protocol SourceRule: Rule {
  static func check(_ file: BibliographyFile, in workspace: WorkspaceModel, reporting report: inout Report)
}

/// A rule by what it reads; asking its type would take a search through the program.
package enum RuleReading {
  case document(any DocumentRule.Type)
  case workspace(any WorkspaceRule.Type)
  case prose(any ProseRule.Type)
  /// Bibliographies, or what is no document.
  case other
}

extension Rule {
  package static var reading: RuleReading { .other }
}

extension DocumentRule {
  package static var reading: RuleReading { .document(self) }
}

extension WorkspaceRule {
  package static var reading: RuleReading { .workspace(self) }
}

extension ProseRule {
  package static var reading: RuleReading { .prose(self) }
}

/// Where a rule puts its findings on one document.
package struct Report: Sendable {
  /// The document that is checked.
  package let document: DocumentID
  package private(set) var findings: [Finding] = []
  private var rule: RuleDescription
  private let options: [String: RuleOption.Value]

  /// - Parameter selection: What is configured of the rule's options; nothing where it has none.
  package init(on document: DocumentID, by rule: RuleDescription, with selection: RuleSelection = RuleSelection()) {
    self.document = document
    self.rule = rule
    options = selection.options(of: rule)
  }

  /// Whether an option that is yes or no is yes.
  func isSet(_ name: String) -> Bool { option(name) == .flag(true) }

  /// The words of an option that has words.
  func words(_ name: String) -> [String] {
    if case .words(let words)? = option(name) { words } else { [] }
  }

  private func option(_ name: String) -> RuleOption.Value? {
    options[name] ?? rule.options.first { $0.name == name }?.usual
  }

  /// Adds a finding of the rule.
  ///
  /// - Parameter severity: Given only where a finding is less certain, or graver, than the rule's usual one.
  package mutating func add(
    _ message: String, at range: ByteRange, severity: Severity? = nil, related: [RelatedPlace] = [],
    fixes: [Fix] = [], isUnnecessary: Bool = false
  ) {
    findings.append(
      Finding(
        rule: rule.name, code: rule.code, severity: severity ?? rule.severity, message: message, document: document,
        range: range, related: related, fixes: fixes, isUnnecessary: isUnnecessary))
  }

  /// Adds what a bibliography's reader found, in its words.
  mutating func add(
    findings: some Sequence<BibliographyFinding>, relatedMessage: String = "", severity: Severity? = nil,
    fixes: (BibliographyFinding, Report) -> [Fix] = { _, _ in [] }
  ) {
    for finding in findings {
      let message = capitalised(finding.message) + "."
      add(
        message, at: finding.range, severity: severity,
        related: finding.related.map { [RelatedPlace(relatedMessage, at: $0, in: document)] } ?? [],
        fixes: fixes(finding, self))
    }
  }

  /// A fix that replaces one range of the checked document.
  package func replacement(_ title: String, isSafe: Bool, of range: ByteRange, with text: String) -> Fix {
    Fix(title, isSafe: isSafe, replace: range, in: document, with: text)
  }
}
