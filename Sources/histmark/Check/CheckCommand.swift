import Export
import Files
import Linting
import Model
import Project
import SourceText

let checkCommand = CommandDescription(
  name: "check", operands: "[PATH…]", summary: "Find what contradicts in documents.",
  options: [
    .init(
      "format", value: FindingsFormat.allCases.map(\.rawValue).joined(separator: "|"), variable: "HISTMARK_FORMAT",
      "How findings are printed."),
    .init("select", value: "RULE,…", "Run these rules alone: names, codes or groups (dates, HM3)."),
    .init("ignore", value: "RULE,…", "Leave these rules out."),
    .init("fix", "Mend what can be mended without changing what is meant, and report the rest."),
    .init("unsafe-fixes", "With --fix or --diff: mend also what may change the meaning, where there is but one way."),
    .init("diff", "Print what --fix would change, and change nothing."),
    .init(
      "baseline", value: "FILE", variable: "HISTMARK_BASELINE", "Leave out the findings that this file says are known."),
    .init("write-baseline", "Make all findings of now the known ones of --baseline."),
    .init("shrink-baseline", "Take what is no longer found out of the file of --baseline."),
    .init("since", value: "REV", "Report what concerns lines changed since a revision of Git, uncommitted ones too."),
    .init("index", value: "FILE", "Take what the rest of the project says from a file that ‘histmark index’ wrote."),
    .init("force-exclude", "Leave documents alone that take no part, though they are named."),
    .init("statistics", "Print how many findings there are of each rule; as JSON too, with --format."),
    .init("show-config", "Print what holds for a document, and where it comes from."),
    .init("no-cache", "Check everything anew, and remember nothing of it."),
    .init("jobs", letter: "j", value: "N", variable: "HISTMARK_JOBS", "How many documents to check at a time."),
    .init("hints", "Print hints too."),
    .init("exit-zero", "Exit with 0 whatever is found."),
    .init("quiet", letter: "q", "Print errors alone, and no summary; the exit status stays what it is."),
  ],
  run: check)

private func check(_ arguments: Arguments, _ console: inout Console) throws -> ExitStatus {
  if arguments.has("show-config") { return try showConfiguration(arguments, &console) }
  if arguments.has("unsafe-fixes"), !arguments.has("fix"), !arguments.has("diff") {
    throw UsageError(message: "--unsafe-fixes goes with --fix or --diff.", command: "check")
  }
  let options = try CheckOptions(arguments)
  var filter = options.filter
  let progress = Progress()
  var checking = try Checking(
    arguments.positional, configurationPath: arguments.value("config"), choice: options.choice, index: options.index,
    forceExclude: arguments.has("force-exclude"), remembering: memory(arguments), progress: progress)
  defer {
    progress.end()
    for error in checking.errors { Console.note(error) }
  }
  if arguments.has("fix") || arguments.has("diff") {
    let files = checking.mend(&filter, allowingUnsafe: arguments.has("unsafe-fixes"))
    progress.end()
    if arguments.has("diff") {
      if !arguments.has("quiet") { noteFixes(checking.fixCount, files.count, isDone: false) }
      for file in files {
        let path = displayPath(file.document.name)
        console.write(unifiedDiff(from: file.before, to: file.after, path: path, color: console.usesColor))
      }
      if !checking.errors.isEmpty { return .failure }
      return files.isEmpty || arguments.has("exit-zero") ? .success : .findings
    }
    let writtenCount = checking.write(files, to: &console)
    if !arguments.has("quiet") { noteFixes(checking.fixCount, writtenCount, isDone: true) }
  }
  var report = checking.report(&filter)
  report.isMended = arguments.has("fix")
  report.unwritten = checking.unwritten
  KeptToTheEnd.keep(checking)
  progress.end()
  if let (path, action) = options.baseline, action != .use, !report.blamesConfiguration {
    try keep(report, filter, in: path, action, options.choice)
    if action == .write { return checking.errors.isEmpty ? .success : .failure }
  }
  let printed = arguments.has("quiet") ? report.quiet : report
  let output =
    arguments.has("statistics")
    ? options.format.renderStatistics(printed, color: console.usesColor)
    : options.format.render(printed, color: console.usesColor)
  if checking.foundNothing, !arguments.has("quiet") { Console.note("There are no Markdown documents here.") }
  // Standard output carries the mended text of standard input.
  if arguments.has("fix") && arguments.positional.contains("-") { Console.note(output) } else { console.write(output) }
  if !arguments.has("quiet"), options.format != .full || report.findings.isEmpty || arguments.has("statistics") {
    noteSummary(report, knownCount: filter.knownCount)
  }
  if !checking.errors.isEmpty || report.blamesConfiguration { return .failure }
  return report.findings.isEmpty || arguments.has("exit-zero") ? .success : .findings
}

extension FindingsReport {
  /// Whether a configuration is wrong.
  fileprivate var blamesConfiguration: Bool {
    findings.contains { $0.rule == MalformedConfiguration.description.name }
  }
}

/// Where the check is remembered; what is to be mended is read in any case.
private func memory(_ arguments: Arguments) -> CheckMemory? {
  if ["no-cache", "fix", "diff"].contains(where: arguments.has) { return nil }
  return CheckMemory()
}

private func noteFixes(_ count: Int, _ fileCount: Int, isDone: Bool) {
  if count == 0 { return Console.note("Nothing \(isDone ? "was" : "would be") mended.") }
  let verb = isDone ? (count == 1 ? "was" : "were") : "would be"
  Console.note("\(counted(count, "finding")) \(verb) mended in \(counted(fileCount, "file")).")
}

/// A person at a terminal is told what came out; a program reads the results.
private func noteSummary(_ report: FindingsReport, knownCount: Int) {
  if !Console.isTerminal(2) || report.documents.isEmpty { return }
  let known = knownCount > 0 ? "; \(counted(knownCount, "known finding")) left out" : ""
  Console.note("\(capitalised(report.summary))\(known).")
}

/// Brings the baseline up to date with a report; what was not looked for stays as it is.
private func keep(
  _ report: FindingsReport, _ filter: ReportFilter, in path: String, _ action: CheckOptions.BaselineAction,
  _ choice: RuleChoice
) throws {
  func isLookedFor(_ entry: Fingerprint) -> Bool {
    choice.includes(entry.rule) && RuleCatalog.rule(named: entry.rule)?.description.severity ?? .error >= filter.lowest
  }
  var baseline = filter.baseline ?? (try? Baseline(FileSystem.read(path), at: path)) ?? Baseline(at: path)
  let before = baseline.count
  baseline.dropAbsentFiles()
  for document in report.documents {
    baseline.shrink(document, to: filter.known[document] ?? [], lookingFor: isLookedFor)
  }
  if action == .shrink {
    if baseline.count == before { return }
    try FileSystem.write(baseline.bytes, to: path)
    Console.note("\(counted(before - baseline.count, "finding")) gone, \(baseline.count) still known: \(path).")
  } else {
    for (document, findings) in Dictionary(grouping: report.findings, by: \.document) {
      baseline.add(findings.map { Fingerprint($0, in: report.excerpts[document]) }, of: document)
    }
    try FileSystem.write(baseline.bytes, to: path)
    Console.note("\(counted(baseline.count, "finding")) \(baseline.count == 1 ? "is" : "are") known now: \(path).")
  }
}
