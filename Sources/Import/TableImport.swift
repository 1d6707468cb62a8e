import Chronology
import Records
import Vocabulary

/// Records made of the rows of a table.
package struct TableImport: Sendable {
  /// Markdown: the records, with an empty line between them.
  package let text: String
  package let recordCount: Int
  /// In order of line.
  package let problems: [TableProblem]
  /// Days before the Gregorian calendar began anywhere that the table writes as EDTF, so that they are Gregorian: the lines
  /// of their rows.
  package let earlyGregorianDays: [Int]

  /// How a date of two numbers and a year, 04/12/1985, is read.
  package enum NumericOrder: Sendable {
    case dayFirst, monthFirst
  }

  /// - Parameters:
  ///   - numericOrder: Without one, a date that can be read in two ways is a problem and is left out.
  ///   - isJulian: Whether days before the Gregorian calendar began are Julian where they are written as EDTF too.
  package init(
    _ table: CSVTable, as kind: RecordKind, by mapping: ColumnMapping, numericOrder: NumericOrder? = nil,
    isJulian: Bool = false
  ) {
    var writer = RecordWriter(kind: kind, mapping: mapping, numericOrder: numericOrder, isJulian: isJulian)
    if let line = table.unclosedQuote {
      writer.problems.append(TableProblem(line: line, message: "A quotation mark opens here that nothing closes."))
    }
    for row in table.rows { writer.write(row, width: table.heading.count) }
    text = writer.records.joined(separator: "\n")
    recordCount = writer.records.count
    problems = writer.problems.sorted { $0.line < $1.line }
    earlyGregorianDays = writer.earlyGregorianDays
  }
}

private struct RecordWriter {
  let kind: RecordKind
  let mapping: ColumnMapping
  let numericOrder: TableImport.NumericOrder?
  let isJulian: Bool
  var earlyGregorianDays: [Int] = []
  var records: [String] = []
  var problems: [TableProblem] = []
  private var ids = RecordIDs()

  init(kind: RecordKind, mapping: ColumnMapping, numericOrder: TableImport.NumericOrder?, isJulian: Bool) {
    self.kind = kind
    self.mapping = mapping
    self.numericOrder = numericOrder
    self.isJulian = isJulian
  }

  mutating func write(_ row: CSVTable.Row, width: Int) {
    func problem(_ message: String) -> TableProblem { TableProblem(line: row.line, message: message) }
    if row.cells.count > width {
      problems.append(
        problem("There are \(row.cells.count) cells and \(width) columns; a separator may stand in a cell."))
    }
    func cells(_ field: String) -> [String] {
      (mapping.columns[field] ?? []).compactMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }.filter {
        !$0.isEmpty
      }
    }
    guard let title = cells("title").first ?? cells("short").first else {
      problems.append(problem("The row has no title and is left out."))
      return
    }
    var lines: [String] = []
    var year: String?
    var isMissing = false
    for field in kind.fields where field.name != "id" {
      for cell in cells(field.name) {
        switch value(of: cell, as: field.value, line: row.line) {
        case .success(let value):
          lines.append("\(field.name): \(value)")
          if case .date = field.value { year = year ?? Self.year(value) }
          if case .occasion = field.value { year = year ?? Self.year(value) }
        case .failure(let fault):
          problems.append(problem("‘\(field.name)’: \(fault.message)"))
          lines.append("// \(field.name): \(cell)")
        }
      }
    }
    for alternatives in kind.required
    where !alternatives.contains(where: { name in lines.contains { $0.hasPrefix("\(name): ") } }) && !isMissing {
      problems.append(problem("The record of ‘\(title)’ has no \(alternatives.joined(separator: " or "))."))
      isMissing = true
    }
    let given = cells("id").first
    let id =
      given.map { ids.id(given: $0, kind: kind.name) } ?? ids.id(forTitle: title, year: year, kind: kind.name)
    records.append("```\(kind.name) {#\(id)}\n\(lines.joined(separator: "\n"))\n```\n")
  }

  private struct Fault: Error {
    let message: String
  }

  private mutating func value(of cell: String, as kind: FieldValueKind, line: Int) -> Result<String, Fault> {
    switch kind {
    case .date, .action, .occasion: return date(cell, line: line)
    case .references, .list, .names: return .success(list(cell))
    case .number:
      return Int(cell) == nil ? .failure(Fault(message: "‘\(cell)’ is no whole number.")) : .success(cell)
    case .choice(let words):
      let word = cell.lowercased()
      return words.contains(word)
        ? .success(word) : .failure(Fault(message: "‘\(cell)’ is none of \(words.joined(separator: ", "))."))
    case .text, .coordinates, .relation, .id: return .success(cell)
    }
  }

  /// A date as EDTF; one that is not Gregorian with what it is called there.
  private mutating func date(_ cell: String, line: Int) -> Result<String, Fault> {
    let analysis = analyzeDate(cell)
    if analysis.form == .edtf || analysis.form == nil, isJulian, let day = Self.julianDay(cell) { return .success(day) }
    guard let first = analysis.dates.first else {
      let reason = analysis.error.flatMap { $0.kind == .malformed ? nil : ": \($0.message)." } ?? "."
      return .failure(Fault(message: "‘\(cell)’ is no date\(reason)"))
    }
    // A written day before 1582 is one of the calendar of its time.
    if analysis.dates.count == 2, first.calendar == .gregorian, analysis.dates.last?.calendar == .julian {
      return .success("julian:\(first.edtf)")
    }
    let days = analysis.dates.compactMap { date in date.edtf.bounds.day.map { (date, $0) } }
    if analysis.isAmbiguous || (days.count > 1 && Set(days.map(\.1)).count > 1) {
      guard let numericOrder, let chosen = Self.choose(cell, numericOrder) else {
        let readings = analysis.dates.prefix(3).map { $0.edtf.description }.joined(separator: " or ")
        return .failure(Fault(message: "‘\(cell)’ can be \(readings); say --day-first or --month-first."))
      }
      return .success(Self.julianDay(chosen) ?? chosen)
    }
    if let day = first.edtf.bounds.day, analysis.form == .edtf, day < GregorianCalendar.firstDay {
      earlyGregorianDays.append(line)
    }
    if let written = first.written, written.calendar == .julian, let month = written.month, let day = written.day,
      let julian = Self.julianDay(EDTFDate(written.year, month, day).description)
    {
      return .success(julian)
    }
    guard let written = first.written else { return .success(first.edtf.description) }
    return .success("\(first.edtf) (\(written.words))")
  }

  /// 04/12/1985 in one order, if that is a day.
  private static func choose(_ cell: String, _ order: TableImport.NumericOrder) -> String? {
    let numbers = cell.split { !$0.isNumber }.map(String.init)
    guard numbers.count == 3, let first = Int(numbers[0]), let second = Int(numbers[1]), numbers[2].count == 4 else {
      return nil
    }
    let (day, month) = order == .dayFirst ? (first, second) : (second, first)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let text = "\(numbers[2])-\(two(month))-\(two(day))"
    return (try? EDTF(parsing: text)) != nil || julianDay(text) != nil ? text : nil
  }

  /// A day written as 1066-10-14 as one of the Julian calendar, if it is called so before 15 October 1582.
  private static func julianDay(_ text: String) -> String? {
    let julian = "julian:\(text.split(separator: " ").joined())"
    guard let day = analyzeDate(julian).dates.first?.edtf.bounds.day, day < JulianCalendar.dayNumber(1582, 10, 15)
    else { return nil }
    return julian
  }

  /// Items separated by semicolons, whatever separated them.
  private func list(_ cell: String) -> String {
    if cell.contains(";") { return cell }
    let separator: Character = cell.contains("|") ? "|" : cell.contains(" / ") ? "/" : ","
    if kind.name == "source" { return cell }
    return cell.split(separator: separator).map { $0.trimmed }.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private static func year(_ edtf: String) -> String? {
    let year = edtf.prefix { $0 != "-" && $0 != "/" && $0 != "~" && $0 != "?" }
    return year.count == 4 && year.allSatisfy(\.isNumber) ? String(year) : nil
  }
}

extension Substring {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
