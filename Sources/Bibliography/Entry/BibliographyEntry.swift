import Chronology
import SourceText

/// One source that can be cited, in the variables of CSL, whichever format it was read from.
package struct BibliographyEntry: Hashable, Sendable {
  /// What citations write after `@`.
  package let key: String
  /// Further keys of the same entry.
  package let aliases: [String]
  /// The key where it is defined; empty where the entry has none.
  package let keyRange: ByteRange
  /// The whole entry in its file.
  package let range: ByteRange
  package let type: CSLType
  /// The type as its own format calls it: "inproceedings", "treaty".
  package let writtenType: String
  package private(set) var fields: [Field]
  /// What CSL has no variable for, under the names of the format, as plain text: `parties`, `execution`, `file` …
  package private(set) var others: [Other]

  /// The value of one variable.
  package struct Field: Hashable, Sendable {
    package let variable: CSLVariable
    package let value: Value
    /// The value as it stands in the file; nil for what is inherited or derived.
    package let range: ByteRange?

    package init(_ variable: CSLVariable, _ value: Value, _ range: ByteRange? = nil) {
      self.variable = variable
      self.value = value
      self.range = range
    }
  }

  package enum Value: Hashable, Sendable {
    case names([PersonName])
    case date(SourceDate)
    case text(RichText)
  }

  /// A value that CSL has no variable for.
  package struct Other: Hashable, Sendable {
    package let name: String
    package let text: String
    package let range: ByteRange?

    package init(_ name: String, _ text: String, _ range: ByteRange? = nil) {
      self.name = name
      self.text = text
      self.range = range
    }
  }

  package init(
    key: String, aliases: [String] = [], keyRange: ByteRange = ByteRange(0, 0), range: ByteRange = ByteRange(0, 0),
    type: CSLType, writtenType: String? = nil, fields: [Field] = [], others: [Other] = []
  ) {
    self.key = key
    self.aliases = aliases
    self.keyRange = keyRange
    self.range = range
    self.type = type
    self.writtenType = writtenType ?? type.rawValue
    self.fields = fields
    self.others = others
  }

  package func field(_ variable: CSLVariable) -> Field? { fields.first { $0.variable == variable } }

  package func text(_ variable: CSLVariable) -> RichText? {
    if case .text(let text) = field(variable)?.value { text } else { nil }
  }

  package func plain(_ variable: CSLVariable) -> String? { text(variable)?.plain }

  /// The names of a variable; none where it has no value.
  package func names(_ variable: CSLVariable) -> [PersonName] {
    if case .names(let names) = field(variable)?.value { names } else { [] }
  }

  package func date(_ variable: CSLVariable) -> SourceDate? {
    if case .date(let date) = field(variable)?.value { date } else { nil }
  }

  /// A value without a variable, by its name in the format.
  package func other(_ name: String) -> String? { others.first { $0.name == name }?.text }
}

extension BibliographyEntry {
  package var title: String? { plain(.title) }
  package var issued: SourceDate? { date(.issued) }
  package var year: Int? { issued?.year }

  /// Those who stand in the author's place: authors, or else editors, or else translators.
  package var creators: [PersonName] {
    for variable in [CSLVariable.author, .editor, .translator, .director, .interviewer] {
      let names = names(variable)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// The creators as a short reference has them: "Dower", "Hara and Iriye", "Nish et al."
  package var shortCreators: String? {
    let names = creators.filter { !$0.isOthers }
    guard let first = names.first else { return nil }
    if names.count == 2, creators.count == 2 { return "\(first.short) and \(names[1].short)" }
    return creators.count > 1 ? "\(first.short) et al." : first.short
  }

  /// What the source is called in a sentence: its short title, its title, or its key.
  package var shortName: String { plain(.titleShort) ?? title ?? key }

  /// A line for lists and completion: "Dower, Embracing Defeat (1999)".
  package var summary: String {
    let start = [shortCreators, title].compactMap { $0 }.joined(separator: ", ")
    guard let issued else { return start }
    return "\(start) (\(issued.year.map(String.init) ?? issued.text))"
  }
}
