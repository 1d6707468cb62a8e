import Records
import SourceText

/// What a ``DocumentSummary`` tells, in few bytes: texts and places one after another, and records as they are written.
///
/// Read part by part, where somebody asks. There is no second notion of a record: its text is read as in its document.
final class PackedSummary: SummaryForm {
  /// The sections in order, each behind its length.
  let bytes: [UInt8]
  private let reader: RecordReader

  private enum Section: Int, CaseIterable { case settings, headings, references, citations, anchors, records }

  /// Where a record stands, and what it is written in.
  struct Place {
    let range: ByteRange
    /// The zero-based line that it starts on.
    let line: Int
    let text: ArraySlice<UInt8>
    let naming: RecordNaming
  }

  /// Nil where the front matter describes sources, or a record read alone is not what it is in the document.
  init?(_ contents: SummaryContents, of text: SourceText, reading reader: RecordReader) {
    guard contents.sources.references == nil, contents.sources.document == nil else { return nil }
    var all = PackedWriter()
    for section in Section.allCases {
      var writer = PackedWriter()
      switch section {
      case .settings: writer.add(contents.settings)
      case .headings: writer.add(contents.headings) { $0.add($1) }
      case .references: writer.add(contents.references) { $0.add($1) }
      case .citations: writer.add(contents.citations) { $0.add($1) }
      case .anchors: writer.add(contents.anchors.sorted()) { $0.add($1) }
      case .records:
        guard contents.records.allSatisfy({ reader.canReadAlone($0, in: text) }) else { return nil }
        writer.add(contents.hasNamesakes)
        writer.add(contents.records) { writer, record in
          writer.add(record.range)
          writer.add(contents.line(of: record.range.start) ?? 0)
          writer.add(Array(text[record.range]))
          writer.add(RecordNaming(record))
        }
      }
      all.add(writer.bytes)
    }
    // Copied, so that no room is kept behind them.
    bytes = all.bytes.withUnsafeBufferPointer { Array($0) }
    self.reader = reader
  }

  /// - Parameter bytes: What packing made. Of any others it tells something, or nothing.
  init(bytes: [UInt8], reading reader: RecordReader) {
    self.bytes = bytes
    self.reader = reader
  }

  private func reader(of section: Section) -> PackedReader {
    var all = PackedReader(bytes[...])
    for _ in 0..<section.rawValue { _ = all.slice() }
    return PackedReader(all.slice())
  }

  private func read<Part>(_ section: Section, _ read: (inout PackedReader) -> Part) -> Part {
    var reader = reader(of: section)
    return read(&reader)
  }

  var settings: DocumentSettings { read(.settings) { $0.settings() } }
  var headings: [Heading] { read(.headings) { $0.array { $0.heading() } } }
  var references: [Reference] { read(.references) { $0.array { $0.reference() } } }
  var citations: [Citation] { read(.citations) { $0.array { $0.citation() } } }
  var anchors: Set<String> { Set(read(.anchors) { $0.array { $0.text() } }) }
  var sources: FrontMatterSources { .none }

  // MARK: Records

  var hasNamesakes: Bool { read(.records) { $0.bool() } }

  var places: [Place] {
    read(.records) { reader in
      _ = reader.bool()
      return reader.array { $0.place() }
    }
  }

  /// All records, read anew.
  var allRecords: [Record] { places.compactMap { record(at: $0) } }

  /// Of a summary with much in it all, unpacked at the first question about a record and kept for the next ones.
  private var contents: SummaryContents? {
    bytes.count > 1 << 12 ? reader.contents(of: self) { SummaryContents(unpacking: self) } : nil
  }

  var recordNamings: [RecordNaming] { places.map(\.naming) }

  var recordRanges: [ByteRange] { contents?.recordRanges ?? places.map(\.range) }

  var records: [Record] { contents?.records ?? allRecords }

  func record(number: Int) -> Record? {
    if let contents { return contents.record(number: number) }
    return reader.records.answer(to: .number(number), of: self) {
      let places = places
      return places.indices.contains(number) ? record(at: places[number]) : nil
    }
  }

  func listed(number: Int) -> ListedRecord? {
    if let contents { return contents.listed(number: number) }
    return reader.listed.answer(to: .number(number), of: self) {
      let places = places
      return places.indices.contains(number) ? reader.listed(places[number].text) : nil
    }
  }

  func record(id: String) -> Record? {
    if let contents { return contents.record(id: id) }
    return reader.records.answer(to: .id(id), of: self) {
      places.first { $0.naming.id == id }.flatMap { record(at: $0) }
    }
  }

  func records(id: String) -> [Record] {
    if let contents { return contents.records(id: id) }
    if hasNamesakes { return places.filter { $0.naming.id == id }.compactMap { record(at: $0) } }
    return record(id: id).map { [$0] } ?? []
  }

  func unnamedRecord(_ hash: Int) -> Record? {
    if let contents { return contents.unnamedRecord(hash) }
    return reader.records.answer(to: .content(hash), of: self) {
      allRecords.first { $0.id == nil && $0.contentHash == hash }
    }
  }

  func record(sameAs id: String) -> Record? {
    if let contents { return contents.record(sameAs: id) }
    return reader.records.answer(to: .sameAs(id), of: self) { allRecords.first { $0.sameAsIDs.contains(id) } }
  }

  func heading(slug: String) -> Heading? {
    if let contents { return contents.heading(slug: slug) }
    return headings.first(anchored: slug)
  }

  private func record(at place: Place) -> Record? { reader.record(place.text, at: place.range.start) }

  func line(of place: ByteOffset) -> Int? {
    guard let home = places.first(where: { $0.range.touches(place) }) else { return nil }
    let before = home.text.prefix(max(0, (place - home.range.start).value))
    return home.line + LineIndex(Array(before)).count - 1
  }
}

extension PackedReader {
  fileprivate mutating func place() -> PackedSummary.Place {
    let (range, line, text) = (range(), number(), slice())
    return PackedSummary.Place(range: range, line: line, text: text, naming: naming(in: text))
  }
}
