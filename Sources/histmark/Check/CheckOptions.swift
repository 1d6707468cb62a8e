import Export
import Files
import Linting
import Model
import Project
import Threads
import Vocabulary

/// What the options of `histmark check` ask for.
struct CheckOptions {
  let format: FindingsFormat
  let choice: RuleChoice
  let filter: ReportFilter
  /// What the rest of the project says, where that is not to be read from its files.
  let index: ProjectIndex?
  /// Where the known findings are, and what is to become of that file.
  let baseline: (path: String, action: BaselineAction)?

  enum BaselineAction {
    /// Known findings are not reported.
    case use
    /// All findings of now become the known ones.
    case write
    /// Known findings that are gone are taken out.
    case shrink
  }

  init(_ arguments: Arguments) throws {
    let name = arguments.value("format") ?? "full"
    guard let format = FindingsFormat(rawValue: name) else {
      let all = FindingsFormat.allCases.map(\.rawValue)
      throw UsageError(message: unknownWord(name, kind: "format", among: all), command: "check")
    }
    if arguments.has("statistics"), !format.hasStatistics {
      let others = FindingsFormat.allCases.filter(\.hasStatistics).map(\.rawValue).joined(separator: ", ")
      throw UsageError(
        message: "--statistics cannot be printed in the format ‘\(name)’, but in \(others).", command: "check")
    }
    self.format = format
    choice = try Self.choice(arguments)
    baseline = try Self.baseline(arguments)
    index = try arguments.value("index").map { path in
      guard let index = ProjectIndex(try FileSystem.read(path, takingPipes: true)) else {
        throw UsageError(message: "\(path) is no index; ‘histmark index’ writes one.", command: "check")
      }
      return index
    }
    var filter = ReportFilter(lowest: arguments.has("hints") || arguments.has("select") ? .hint : .information)
    if let revision = arguments.value("since") {
      do throws(GitError) {
        filter.changedLines = try ChangedLines(since: revision, in: FileSystem.workingFolder)
        // Of standard input nothing is known to be as it was.
        if arguments.positional.contains("-") { filter.changedLines?.takeIn(DocumentID(FileSystem.absolutePath("-"))) }
      } catch {
        throw UsageError(message: error.message, command: "check")
      }
    }
    if let (path, action) = baseline, action != .write { filter.baseline = try Self.knownFindings(in: path) }
    self.filter = filter
    if let jobs = arguments.value("jobs") {
      guard let count = Int(jobs), count > 0 else {
        throw UsageError(message: "--jobs is a number above 0.", command: "check")
      }
      Workers.limit(to: count)
    }
  }

  private static func knownFindings(in path: String) throws(UsageError) -> Baseline {
    do {
      return try Baseline(try FileSystem.read(path, takingPipes: true), at: path)
    } catch let error as FileError {
      throw UsageError(message: "\(error.message). --write-baseline writes one.", command: "check")
    } catch {
      throw UsageError(message: "\(path) is no baseline; --write-baseline writes one.", command: "check")
    }
  }

  private static func baseline(_ arguments: Arguments) throws -> (String, BaselineAction)? {
    let changes = ["write-baseline", "shrink-baseline"].filter(arguments.has)
    guard let change = changes.first else { return arguments.value("baseline").map { ($0, .use) } }
    guard let path = arguments.value("baseline") else {
      throw UsageError(message: "Name the file too: --baseline FILE.", command: "check")
    }
    if changes.count == 2 {
      throw UsageError(message: "Either --write-baseline or --shrink-baseline.", command: "check")
    }
    if arguments.has("since") {
      throw UsageError(message: "--\(change) looks at all lines, --since at a few; leave one out.", command: "check")
    }
    return (path, change == "write-baseline" ? .write : .shrink)
  }

  /// `--select` and `--ignore`: names, codes and groups of rules.
  private static func choice(_ arguments: Arguments) throws -> RuleChoice {
    func names(_ option: String) throws -> Set<String> {
      var names: Set<String> = []
      for word in arguments.list(option) {
        let rules = RuleCatalog.rules(of: word)
        if rules.isEmpty {
          let nearest = nearestSpellings(to: word, among: RuleCatalog.words, limit: 1).first
          let hint = nearest.map { "did you mean ‘\($0)’?" } ?? "‘histmark rules’ lists them."
          throw UsageError(message: "There is no rule or group ‘\(word)’; \(hint)", command: "check")
        }
        names.formUnion(rules.map(\.name))
      }
      if names.isEmpty, arguments.has(option) {
        throw UsageError(message: "--\(option) names no rule.", command: "check")
      }
      return names
    }
    return RuleChoice(selected: arguments.has("select") ? try names("select") : nil, ignored: try names("ignore"))
  }
}
