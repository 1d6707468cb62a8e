import Bibliography
import Export
import Files
import JSON
import Model
import Project
import SourceText
import Syntax

let citeCommand = CommandDescription(
  name: "cite", operands: "KEY…", summary: "Print the reference of a source, or take the citations of a text apart.",
  options: [
    .init("parse", value: "TEXT", "Print the citations in a text as JSON; ‘-’ reads it from standard input."),
    .init("style", value: CitationStyle.allCases.map(\.rawValue).joined(separator: "|"), "How references are written."),
    .init("form", value: "reference|note|in-text", "For a list of references, for a note, or for the running text."),
    .init("bibliography", value: "FILE,…", "Look in these .bib and CSL-JSON files first."),
    .init("format", value: "text|markdown|html|json", "Plain text, or with italics; CSL-JSON as ‘json’."),
  ]
) { arguments, console in
  if let text = arguments.value("parse") {
    // After `--` the text may begin with a hyphen.
    let words = (text.isEmpty ? [] : [text]) + arguments.positional
    let bytes = words == ["-"] ? try FileSystem.read("-") : Array(words.joined(separator: " ").utf8)
    console.write(citationGroupsJSON(of: SyntaxTree(parsing: SourceText(bytes))))
    console.write([0x0A])
    return .success
  }
  if arguments.positional.isEmpty { throw UsageError(message: "Give the key of a source.", command: "cite") }
  let printer = try ReferencePrinter(arguments)
  let sources = try SourceFinder(arguments)
  var found: [CitedSource] = []
  var status = sources.isWhole ? ExitStatus.success : .failure
  for cited in arguments.positional.flatMap(CitedKey.read) {
    if let entry = sources.entry(forKey: cited.key) {
      found.append(CitedSource(entry: entry, locator: cited.locator))
    } else {
      let nearest = sources.nearestKeys(to: cited.key).map { "‘\($0)’" }
      let hint = nearest.isEmpty ? "" : " Perhaps \(nearest.joined(separator: " or "))?"
      Console.note("histmark: no source has the key ‘\(cited.key)’.\(hint)")
      if status == .success { status = .findings }
    }
  }
  printer.print(found, to: &console)
  return status
}

/// A key of the command line, and the place that is cited: `dower1999`, `@dower1999`, `[@sf-1951, art. 2]`.
private struct CitedKey {
  let key: String
  let locator: Locator?

  static func read(_ operand: String) -> [CitedKey] {
    guard operand.contains("@") else { return [CitedKey(key: operand, locator: nil)] }
    let tree = SyntaxTree(parsing: SourceText(operand))
    let citations = tree.root.descendants.compactMap { CitationGroupSyntax($0) }.flatMap(\.citations)
    if citations.isEmpty { return [CitedKey(key: operand, locator: nil)] }
    return citations.map { CitedKey(key: $0.key, locator: CitationSuffix($0.suffix).locator) }
  }
}

private struct CitedSource {
  let entry: BibliographyEntry
  let locator: Locator?
}

/// Where sources are looked for: the files of the command line, then the project.
private struct SourceFinder {
  private var files: [BibliographyFile] = []
  private let project: Project
  /// Whether everything that was named could be read, the configuration too.
  private(set) var isWhole: Bool

  init(_ arguments: Arguments) throws(FileError) {
    var project = try Project(at: FileSystem.workingFolder, configurationPath: arguments.value("config"))
    isWhole = !ConfigurationProblems(of: [project]).areThere
    project.readDocuments()
    project.readBibliographies()
    // Without a project, the bibliographies that lie here.
    if project.folder == nil, arguments.value("bibliography") == nil {
      for entry in FileSystem.entries(of: FileSystem.workingFolder)
      where entry.kind == .file && entry.name.hasSuffix(".bib") {
        project.readBibliography(DocumentID("\(FileSystem.workingFolder)/\(entry.name)"))
      }
    }
    self.project = project
    for path in arguments.list("bibliography") {
      do throws(FileError) {
        files.append(BibliographyFile(SourceText(try FileSystem.read(path, takingPipes: true)), named: path))
      } catch {
        Console.note(error)
        isWhole = false
      }
    }
  }

  func entry(forKey key: String) -> BibliographyEntry? {
    files.lazy.compactMap { $0.entry(forKey: key) }.first ?? project.workspace.source(forKey: key)
  }

  func nearestKeys(to key: String) -> [String] {
    let all = files + project.workspace.bibliographies.keys.sorted().compactMap { project.workspace.bibliographies[$0] }
    return project.workspace.nearbyKeys(in: all).nearest(to: key)
  }
}

/// Prints references as the command line asks.
private struct ReferencePrinter {
  private enum Form: String, CaseIterable {
    case reference, note
    case inText = "in-text"
  }

  private enum Format: String, CaseIterable { case text, markdown, html, json }

  private let formatter: CitationFormatter
  private let form: Form?
  private let format: Format

  init(_ arguments: Arguments) throws(UsageError) {
    let style = arguments.value("style") ?? CitationStyle.chicagoNotes.rawValue
    guard let style = CitationStyle(rawValue: style) else {
      throw UsageError(
        message: "--style is \(CitationStyle.allCases.map(\.rawValue).joined(separator: ", ")).", command: "cite")
    }
    formatter = CitationFormatter(style)
    let form = arguments.value("form")
    self.form = form.flatMap(Form.init)
    if form != nil, self.form == nil {
      throw UsageError(message: "--form is reference, note or in-text.", command: "cite")
    }
    guard let format = Format(rawValue: arguments.value("format") ?? "text") else {
      throw UsageError(message: "--format is text, markdown, html or json.", command: "cite")
    }
    self.format = format
  }

  func print(_ sources: [CitedSource], to console: inout Console) {
    if format == .json {
      console.write(CSLWriter.write(sources.map(\.entry)))
      console.write([0x0A])
      return
    }
    for source in sources {
      let text = text(source)
      switch format {
      case .markdown: console.print(text.markdown)
      case .html: console.print(text.html)
      case .text, .json: console.print(console.usesColor ? Ink(true).marked(text) : text.plain)
      }
    }
  }

  /// A reference; where a place is cited, the note for it.
  private func text(_ source: CitedSource) -> RichText {
    switch form ?? (source.locator == nil ? .reference : .note) {
    case .reference: formatter.reference(source.entry)
    case .note: formatter.note(source.entry, source.locator)
    case .inText: formatter.inText(source.entry, source.locator)
    }
  }
}

extension Ink {
  /// A text with its italics and small capitals, as far as a terminal has them.
  fileprivate func marked(_ text: RichText) -> String {
    text.runs.map { run in
      run.style.contains(.italic) ? italic(run.text) : run.style.contains(.bold) ? bold(run.text) : run.text
    }.joined()
  }
}
