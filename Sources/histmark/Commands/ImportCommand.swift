import Export
import Files
import Import
import SourceText
import Vocabulary

let importCommand = CommandDescription(
  name: "import", operands: "FILE", summary: "Print records made of the rows of a table.",
  options: [
    .init("from", value: "csv", "What the file is: csv, with commas, semicolons, tabs or bars."),
    .init("kind", value: "KIND", "The kind of record; else the heading tells: treaty, event, person …"),
    .init(
      "map", value: "FIELD=COLUMN,…",
      "Columns for fields, by heading or number; the others are guessed. -=COLUMN leaves one out."),
    .init("day-first", "Read 04/12/1985 as 4 December."),
    .init("month-first", "Read 04/12/1985 as 12 April."),
    .init("julian", "Read days before 15 October 1582 as Julian where they are written as 1066-10-14 too."),
    .init("output", value: "FILE", "Write the records there instead of printing them; the file must not exist."),
  ]
) { arguments, console in
  guard arguments.positional.count == 1 else { throw UsageError(message: "Name one table.", command: "import") }
  if let format = arguments.value("from"), format != "csv" {
    throw UsageError(message: "‘\(format)’ cannot be imported; csv can.", command: "import")
  }
  if arguments.has("day-first"), arguments.has("month-first") {
    throw UsageError(message: "Say --day-first or --month-first, not both.", command: "import")
  }
  let path = arguments.positional[0]
  let bytes = try FileSystem.read(path, takingPipes: true)
  if String(validating: bytes, as: UTF8.self) == nil {
    throw UsageError(message: "\(path) is not UTF-8; save the table as “CSV UTF-8”.", command: "import")
  }
  let table = CSVTable(bytes)
  if table.heading.isEmpty { throw UsageError(message: "\(path) is empty.", command: "import") }
  let kindName = arguments.value("kind") ?? ColumnMapping.kindName(for: table.heading)
  guard let kind = Vocabulary.standard.kind(named: kindName) else {
    let kinds = Vocabulary.standard.kinds.map(\.name)
    throw UsageError(message: unknownWord(kindName, kind: "kind of record", among: kinds), command: "import")
  }
  var said: [(field: String, heading: String)] = []
  for pair in (arguments.value("map") ?? "").split(separator: ",") {
    let parts = pair.split(separator: "=", maxSplits: 1).map { $0.split(separator: " ").joined(separator: " ") }
    guard parts.count == 2 else {
      throw UsageError(message: "‘\(pair)’ is no FIELD=COLUMN.", command: "import")
    }
    said.append((parts[0], parts[1]))
  }
  let mapping = ColumnMapping(table.heading, of: kind, said: said)
  if let field = mapping.unknownFields.first {
    throw UsageError(
      message:
        "\(capitalised(withArticle(kind.name))) has no field ‘\(field)’; `histmark kinds \(kind.name)` lists them.",
      command: "import")
  }
  if let heading = mapping.unknownHeadings.first {
    let headings = table.heading.map { "‘\($0)’" }.joined(separator: ", ")
    throw UsageError(message: "No column is headed ‘\(heading)’; there are \(headings).", command: "import")
  }
  let order: TableImport.NumericOrder? =
    arguments.has("day-first") ? .dayFirst : arguments.has("month-first") ? .monthFirst : nil
  let result = TableImport(table, as: kind, by: mapping, numericOrder: order, isJulian: arguments.has("julian"))
  for problem in result.problems { Console.note("\(path):\(problem.line): \(problem.message)") }
  if let line = result.earlyGregorianDays.first {
    let count = result.earlyGregorianDays.count
    Console.note(
      """
      \(path):\(line): here\(count == 1 ? "" : " and in \(counted(count - 1, "other place"))") a day before 15 October 1582 \
      is written as EDTF, and so taken for one of the Gregorian calendar reckoned backwards; with --julian it is taken for \
      one of the Julian calendar, like those in words.
      """)
  }
  let used = mapping.columns.sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }.map { field, columns in
    "\(columns.map { table.heading[$0] }.joined(separator: ", ")) → \(field)"
  }
  let unused = table.heading.indices.filter { column in !mapping.columns.values.contains { $0.contains(column) } }
  let parts = [
    used.joined(separator: ", "),
    unused.isEmpty ? "" : "not used: \(unused.map { table.heading[$0] }.joined(separator: ", "))",
  ].filter { !$0.isEmpty }
  let count = result.recordCount == 1 ? "1 record" : "\(result.recordCount) records"
  Console.note("histmark: \(count) of the kind \(kind.name) (\(parts.joined(separator: "; ")))")
  if let output = arguments.value("output") {
    guard FileSystem.kind(of: FileSystem.absolutePath(output)) == nil else { throw FileError(path: output, number: 17) }
    try FileSystem.write(Array(result.text.utf8), to: output)
  } else {
    console.write(Array(result.text.utf8))
  }
  return result.problems.isEmpty ? .success : .findings
}
