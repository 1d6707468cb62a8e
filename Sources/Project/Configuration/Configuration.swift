import Chronology
import JSON
import Linting
import SourceText
import Vocabulary

/// What a project says of itself in `histmark.json` (JSON5: comments and trailing commas are allowed).
///
/// A part that cannot be used is left at its default and noted in ``problems``; nothing else is lost.
package struct Configuration: Sendable {
  package static let fileName = "histmark.json"

  /// Patterns of documents to take in; empty means all.
  package private(set) var include: [PathPattern] = []
  /// Patterns of documents and folders to leave out.
  package private(set) var exclude: [PathPattern] = []
  /// Paths of bibliographies, relative to the project's folder.
  package private(set) var bibliography: [String] = []
  /// Where each of them is named, with its quotation marks.
  package private(set) var bibliographyRanges: [ByteRange] = []
  /// The calendar of dates that name none: a calendar's name or a country code, as in front matter.
  package private(set) var calendar: String?
  /// The language of documents that name none, as BCP 47 has it.
  package private(set) var language: String?
  package private(set) var vocabulary = Vocabulary.standard
  package private(set) var rules = RuleSettings()
  /// Settings for documents of some paths, later ones over earlier.
  package private(set) var overrides: [Override] = []
  package private(set) var problems: [Problem] = []

  /// Other settings for the documents that one of the patterns matches.
  package struct Override: Hashable, Sendable {
    package let paths: [PathPattern]
    package let rules: RuleSettings
  }

  /// A part of the file that cannot be used.
  package struct Problem: Hashable, Sendable {
    package let message: String
    package let range: ByteRange
  }

  /// What holds where there is no file.
  package init() {}

  /// Problems that only a look at the files can tell: bibliographies that are not there.
  package func problems(isThere: (String) -> Bool) -> [Problem] {
    zip(bibliography, bibliographyRanges).compactMap { path, range in
      isThere(path) ? nil : Problem(message: "There is no file ‘\(path)’ beside this one.", range: range)
    }
  }

  /// Reads the bytes of a `histmark.json`.
  package init(_ bytes: [UInt8]) {
    let document = JSONDocument(bytes, dialect: .json5)
    problems = document.errors.map { Problem(message: $0.sentence, range: $0.range) }
    guard let root = document.root else { return }
    guard let members = root.members else {
      problems.append(Problem(message: "The configuration must be an object: { … }.", range: root.range))
      return
    }
    for member in members { read(member) }
  }

  /// Whether a path relative to the project's folder is one of its documents, as far as `include` says.
  package func includes(_ path: String) -> Bool {
    include.isEmpty || include.contains { $0.matches(path, isFolder: false) }
  }

  package func excludes(_ path: String, isFolder: Bool) -> Bool {
    var excluded = false
    for pattern in exclude where pattern.matches(path, isFolder: isFolder) { excluded = !pattern.isNegated }
    return excluded
  }

  /// Whether a document, or a folder that it lies in, is left out.
  package func excludesWithFolders(_ path: String) -> Bool {
    var place = path.startIndex
    while let slash = path[place...].firstIndex(of: "/") {
      if excludes(String(path[..<slash]), isFolder: true) { return true }
      place = path.index(after: slash)
    }
    return excludes(path, isFolder: false)
  }

  /// The rules that run on a document of the project.
  package func selection(for path: String) -> RuleSelection {
    var selection = RuleSelection(rules)
    for override in overrides where override.paths.contains(where: { $0.matches(path, isFolder: false) }) {
      selection = selection.overridden(by: override.rules)
    }
    return selection
  }

  // MARK: Reading

  private mutating func read(_ member: JSONMember) {
    switch member.key {
    case "$schema": break
    case "include": include = patterns(member)
    case "exclude": exclude = patterns(member)
    case "bibliography":
      for (path, range) in strings(member) {
        bibliography.append(path)
        bibliographyRanges.append(range)
      }
    case "calendar":
      calendar = string(member)
      if let name = calendar, CivilTimeline.named(name) == nil, CalendarSystem.named(name) == nil {
        problems.append(Problem(message: "There is no calendar or country code ‘\(name)’.", range: member.value.range))
        calendar = nil
      }
    case "language": language = string(member)
    case "kinds": readKinds(member)
    case "rules": rules = settings(member)
    case "overrides":
      for item in array(member) {
        guard let paths = item.member("paths"), let rules = item.member("rules") else {
          problems.append(Problem(message: "An override needs \"paths\" and \"rules\".", range: item.range))
          continue
        }
        for other in item.members ?? [] where other.key != "paths" && other.key != "rules" {
          unknown("key", other.key, at: other.keyRange, among: ["paths", "rules"])
        }
        overrides.append(Override(paths: patterns(paths), rules: settings(rules)))
      }
    default:
      unknown("key", member.key, at: member.keyRange, among: ConfigurationKey.all.map(\.name))
    }
  }

  private mutating func readKinds(_ member: JSONMember) {
    guard let kinds = member.value.members else { return wrong(member, "an object of kinds") }
    var added: [RecordKind] = []
    for kind in kinds {
      guard kind.value.members != nil else {
        wrong(kind, "an object with \"summary\" and \"fields\"")
        continue
      }
      var fields: [FieldDescription] = []
      for field in kind.value["fields"]?.members ?? [] {
        let name = field.value["type"]?.string ?? field.value.string ?? "text"
        guard let value = Self.fieldTypes.first(where: { $0.name == name })?.value else {
          unknown("type of field", name, at: field.value.range, among: Self.fieldTypes.map(\.name))
          continue
        }
        let summary = field.value["summary"]?.string ?? "A field of this project's own."
        fields.append(
          FieldDescription(field.key, value, repeats: field.value["repeats"]?.bool ?? false, summary))
      }
      let required = (kind.value["required"]?.array ?? []).compactMap { $0.string.map { [$0] } }
      let common = (Vocabulary.standard.kind(named: "event")?.fields ?? []).filter { field in
        !fields.contains { $0.name == field.name }
      }
      added.append(
        RecordKind(
          kind.key, kind.value["summary"]?.string ?? "A kind of this project's own.", required: required,
          fields: fields + common))
    }
    vocabulary = Vocabulary.standard.adding(added)
  }

  /// The types that a field of a project's own may have.
  package static let fieldTypes: [(name: String, value: FieldValueKind)] = [
    ("text", .text), ("date", .date), ("action", .action), ("references", .references(kinds: [])),
    ("list", .list), ("number", .number), ("coordinates", .coordinates), ("names", .names),
  ]

  private mutating func settings(_ member: JSONMember) -> RuleSettings {
    var settings = RuleSettings()
    guard let members = member.value.members else {
      wrong(member, "an object of rules")
      return settings
    }
    // What is said of fewer rules counts before what is said of more.
    var found: [(rules: [RuleDescription], level: RuleLevel)] = []
    for rule in members {
      let rules = RuleCatalog.rules(of: rule.key)
      if rules.isEmpty {
        unknown("rule", rule.key, at: rule.keyRange, among: RuleCatalog.words)
        continue
      }
      for part in rule.value.members ?? [] where part.key != "severity" {
        readOption(part, of: rules, to: &settings)
      }
      guard let severity = rule.value.members == nil ? rule.value : rule.value["severity"] else { continue }
      if let level = severity.string.flatMap({ RuleLevel(name: $0) }) {
        found.append((rules, level))
      } else {
        wrong(rule, "one of \(RuleLevel.names.joined(separator: ", "))")
      }
    }
    for (rules, level) in found.sorted(by: { $0.rules.count > $1.rules.count }) {
      for rule in rules { settings.levels[rule.name] = level }
    }
    return settings
  }

  private mutating func readOption(_ member: JSONMember, of rules: [RuleDescription], to settings: inout RuleSettings) {
    let names = rules.flatMap { $0.options.map(\.name) }
    if !names.contains(member.key) {
      return unknown("option", member.key, at: member.keyRange, among: names + ["severity"])
    }
    for rule in rules {
      switch rule.options.first(where: { $0.name == member.key })?.usual {
      case .flag?:
        guard let flag = member.value.bool else { return wrong(member, "true or false") }
        settings.options[rule.name, default: [:]][member.key] = .flag(flag)
      case .words?: settings.options[rule.name, default: [:]][member.key] = .words(strings(member).map(\.text))
      case nil: continue
      }
    }
  }

  private mutating func patterns(_ member: JSONMember) -> [PathPattern] {
    strings(member).compactMap { PathPattern($0.text) }
  }

  private mutating func strings(_ member: JSONMember) -> [(text: String, range: ByteRange)] {
    if let string = member.value.string { return [(string, member.value.range)] }
    return array(member).compactMap { item in
      if let string = item.string { return (string, item.range) }
      problems.append(Problem(message: "This must be a string.", range: item.range))
      return nil
    }
  }

  private mutating func array(_ member: JSONMember) -> [JSONValue] {
    if let array = member.value.array { return array }
    wrong(member, "a list: [ … ]")
    return []
  }

  private mutating func string(_ member: JSONMember) -> String? {
    if let string = member.value.string { return string }
    wrong(member, "a string")
    return nil
  }

  private mutating func wrong(_ member: JSONMember, _ expected: String) {
    problems.append(Problem(message: "‘\(member.key)’ must be \(expected).", range: member.value.range))
  }

  private mutating func unknown(_ what: String, _ name: String, at range: ByteRange, among names: [String]) {
    let nearest = nearestSpellings(to: name, among: names, limit: 1).first.map { " Did you mean ‘\($0)’?" } ?? ""
    problems.append(Problem(message: "There is no \(what) ‘\(name)’.\(nearest)", range: range))
  }
}
