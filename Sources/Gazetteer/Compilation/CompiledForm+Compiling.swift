import Records
import SourceText
import Syntax
import Vocabulary

extension CompiledForm {
  /// Compiles files written in Histmark. The first record of an id counts, and one without an id is left out.
  package init(compiling files: [(name: String, text: SourceText)]) throws(CompilationError) {
    var compilation = Compilation()
    for file in files { try compilation.add(file.text, named: file.name) }
    text = compilation.text
    index = try compilation.index()
  }
}

/// A compiled form while it is made.
private struct Compilation {
  private(set) var text: [UInt8] = []
  private var files = PackedWriter()
  private var fileCount = 0
  private var rows: [Row] = []
  private var numbers: [String: Int] = [:]
  private var names: [NamePlace] = []

  private struct Row {
    let file: Int
    let start: Int
    let record: Record
    let firstName: Int
  }

  private struct NamePlace {
    let range: Range<Int>
    let record: Int
    let role: NameRole
    /// Whether it is what people usually say, so that nothing else of the name is meant without another word.
    let isUsual: Bool
    let string: String
  }

  mutating func add(_ source: SourceText, named name: String) throws(CompilationError) {
    text += "␜".utf8
    try files.append(text.count, width: 4)
    try files.append(name.utf8.count, width: 2)
    text += "\(name)\n".utf8
    let start = text.count
    try files.append(start, width: 4)
    try files.append(source.bytes.count, width: 4)
    text += source.bytes
    for node in SyntaxTree(parsing: source).root.children {
      guard let syntax = RecordSyntax(node) else { continue }
      let record = Record(syntax, vocabulary: .standard)
      guard let id = record.id, numbers[id] == nil else { continue }
      numbers[id] = rows.count
      rows.append(Row(file: fileCount, start: start, record: record, firstName: names.count))
      addNames(of: record, from: start)
    }
    fileCount += 1
  }

  private mutating func addNames(of record: Record, from start: Int) {
    // The title of a war is what people call it; that of a treaty seldom is.
    let usual: NameRole = record.kindName == "event" && record.text("short") == nil ? .title : .short
    func add(_ range: ByteRange, _ role: NameRole, _ string: String) {
      let range = (start + range.start.value)..<(start + range.end.value)
      names.append(
        NamePlace(range: range, record: rows.count - 1, role: role, isUsual: role == usual, string: string))
    }
    if let field = record.field("short"), !field.string.isEmpty { add(field.valueRange, .short, field.string) }
    if let field = record.field("title"), !field.string.isEmpty { add(field.valueRange, .title, field.string) }
    for mention in record.fields("also").flatMap(\.value.mentions) { add(mention.range, .also, mention.name) }
  }

  func index() throws(CompilationError) -> [UInt8] {
    var sections: [IndexSection: PackedWriter] = [.files: files]
    let mentions = mentions()
    (sections[.records], sections[.mentions]) = try packedRecords(mentions)
    var order = PackedWriter()
    let ids = rows.map { $0.record.id ?? "" }
    for number in rows.indices.sorted(by: { ids[$0].utf8.lexicographicallyPrecedes(ids[$1].utf8) }) {
      try order.append(number, width: 2)
    }
    sections[.order] = order
    var automaton = NameAutomaton()
    var openings = NameOpenings()
    var packedNames = PackedWriter()
    for name in names {
      automaton.add(name.string, of: name.record, isUsual: name.isUsual)
      openings.insertWord(of: name.string)
      try packedNames.append(name.range.lowerBound, width: 4)
      try packedNames.append(name.range.count, width: 2)
      try packedNames.append(name.record, width: 2)
      try packedNames.append(name.role.rawValue, width: 1)
    }
    packedNames.append(PackedWriter(zeros: IndexSection.names.width))
    sections[.names] = packedNames
    sections[.openings] = try openings.packed()
    let (packed, smallBeginningCount) = try automaton.packed()
    sections.merge(packed) { _, new in new }
    return try assembled(sections, smallBeginningCount)
  }

  /// For each record, the others that mention it, in order.
  private func mentions() -> [[Int]] {
    var mentions = [[Int]](repeating: [], count: rows.count)
    for (number, row) in rows.enumerated() {
      for id in Set(row.record.fields.flatMap { $0.value.mentions.compactMap(\.id) }) {
        if let target = numbers[id], target != number { mentions[target].append(number) }
      }
    }
    return mentions
  }

  private func packedRecords(_ mentions: [[Int]]) throws(CompilationError) -> (PackedWriter, PackedWriter) {
    var records = PackedWriter()
    var packedMentions = PackedWriter()
    var mentionCount = 0
    for (number, row) in rows.enumerated() {
      let record = row.record
      try records.append(row.file, width: 2)
      try records.append(row.start + record.range.start.value, width: 4)
      try records.append(record.range.count.value, width: 3)
      try records.append((record.kindRange.start - record.range.start).value, width: 1)
      try records.append(record.kindRange.count.value, width: 1)
      try records.append((record.idRange.start - record.range.start).value, width: 2)
      try records.append(record.idRange.count.value, width: 2)
      try records.append(row.firstName, width: 3)
      try records.append(mentionCount, width: 3)
      for mention in mentions[number] { try packedMentions.append(mention, width: 2) }
      mentionCount += mentions[number].count
    }
    records.append(PackedWriter(zeros: 15))
    try records.append(names.count, width: 3)
    try records.append(mentionCount, width: 3)
    return (records, packedMentions)
  }

  private func assembled(_ sections: [IndexSection: PackedWriter], _ smallBeginningCount: Int)
    throws(CompilationError) -> [UInt8]
  {
    var header = PackedWriter()
    var body = PackedWriter()
    for section in IndexSection.allCases {
      let packed = sections[section] ?? PackedWriter()
      try header.append(IndexLayout.headerCount + body.bytes.count, width: 4)
      try header.append(packed.bytes.count / section.width, width: 4)
      body.append(packed)
    }
    try header.append(smallBeginningCount, width: 4)
    header.append(body)
    return header.bytes
  }
}
