import Records
import SourceText
import Synchronization
import Syntax
import Vocabulary

/// The compiled records, and those of them that have been read.
///
/// A record is read from its text when it is first asked for, a file's text when its first record is, and both are kept.
// @unchecked because the bytes are never written, and the caches are made of atomics.
final class GazetteerStorage: @unchecked Sendable {
  let text: UnsafeBufferPointer<UInt8>
  let layout: IndexLayout
  let names: NameIndex
  /// The bytes that die with the storage; nothing for a form that lies in the binary.
  private let owned: [UnsafeMutablePointer<UInt8>]
  private let records: UnsafeMutableBufferPointer<AtomicLazyReference<Made<Record>>>
  private let files: UnsafeMutableBufferPointer<AtomicLazyReference<Made<SourceText>>>
  private let spellings = AtomicLazyReference<Made<[SpellingKey]>>()
  private let rankedNames = AtomicLazyReference<Made<RankedNames>>()

  /// A value that was made when it was first asked for, as an atomic reference holds it.
  private final class Made<Value: Sendable>: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  /// A form whose bytes live as long as the program.
  init(text: UnsafeBufferPointer<UInt8>, index: UnsafePointer<UInt8>, owned: [UnsafeMutablePointer<UInt8>] = []) {
    self.text = text
    self.owned = owned
    layout = IndexLayout(PackedBytes(base: index))
    names = NameIndex(layout)
    records = .allocate(capacity: layout.recordCount)
    for place in records.indices { records.initializeElement(at: place, to: AtomicLazyReference()) }
    files = .allocate(capacity: layout.fileCount)
    for place in files.indices { files.initializeElement(at: place, to: AtomicLazyReference()) }
  }

  /// A form that is copied.
  convenience init(_ form: CompiledForm) {
    func copy(_ bytes: [UInt8]) -> UnsafeMutablePointer<UInt8> {
      let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
      copy.initialize(from: bytes, count: bytes.count)
      return copy
    }
    let text = copy(form.text)
    let index = copy(form.index)
    self.init(text: .init(start: text, count: form.text.count), index: index, owned: [text, index])
  }

  deinit {
    records.deinitialize()
    records.deallocate()
    files.deinitialize()
    files.deallocate()
    for bytes in owned { bytes.deallocate() }
  }

  // MARK: Rows

  func string(_ start: Int, _ count: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: text[start..<(start + count)]), as: UTF8.self)
  }

  func fileName(_ file: Int) -> String {
    let row = layout.file(file)
    return string(layout.bytes.number4(row), layout.bytes.number2(row + 4))
  }

  /// Where the text of a file stands among the texts.
  func fileRange(_ file: Int) -> Range<Int> {
    let row = layout.file(file)
    let start = layout.bytes.number4(row + 6)
    return start..<(start + layout.bytes.number4(row + 10))
  }

  func file(ofRecord number: Int) -> Int { layout.bytes.number2(layout.record(number)) }

  /// Where a record stands among the texts.
  func range(ofRecord number: Int) -> Range<Int> {
    let row = layout.record(number)
    let start = layout.bytes.number4(row + 2)
    return start..<(start + layout.bytes.number3(row + 6))
  }

  func kindRange(ofRecord number: Int) -> Range<Int> {
    let row = layout.record(number)
    let start = layout.bytes.number4(row + 2) + layout.bytes.number1(row + 9)
    return start..<(start + layout.bytes.number1(row + 10))
  }

  func idRange(ofRecord number: Int) -> Range<Int> {
    let row = layout.record(number)
    let start = layout.bytes.number4(row + 2) + layout.bytes.number2(row + 11)
    return start..<(start + layout.bytes.number2(row + 13))
  }

  /// The numbers of the names of a record.
  func names(ofRecord number: Int) -> Range<Int> {
    layout.bytes.number3(layout.record(number) + 15)..<layout.bytes.number3(layout.record(number + 1) + 15)
  }

  /// The numbers of the records that mention a record.
  func mentions(ofRecord number: Int) -> [Int] {
    let first = layout.bytes.number3(layout.record(number) + 18)
    return (first..<layout.bytes.number3(layout.record(number + 1) + 18)).map(layout.mention)
  }

  func recordNumber(id: String) -> Int? {
    var id = id
    return id.withUTF8 { id in
      var low = 0
      var high = layout.recordCount
      while low < high {
        let middle = (low + high) / 2
        let number = layout.recordNumber(ofRank: middle)
        let there = UnsafeBufferPointer(rebasing: text[idRange(ofRecord: number)])
        if there.elementsEqual(id) { return number }
        if there.lexicographicallyPrecedes(id) { low = middle + 1 } else { high = middle }
      }
      return nil
    }
  }

  /// What the ids of the records look like, in the order of the records.
  var idKeys: [SpellingKey] {
    if let known = spellings.load() { return known.value }
    let keys = (0..<layout.recordCount).map { SpellingKey(UnsafeBufferPointer(rebasing: text[idRange(ofRecord: $0)])) }
    return spellings.storeIfNil(Made(keys)).value
  }

  /// The ids and names of the records, for looking through them.
  var searchable: RankedNames {
    if let known = rankedNames.load() { return known.value }
    return rankedNames.storeIfNil(Made(RankedNames(self))).value
  }

  // MARK: Reading

  func fileText(_ file: Int) -> SourceText {
    if let read = files[file].load() { return read.value }
    return files[file].storeIfNil(Made(SourceText(Array(text[fileRange(file)])))).value
  }

  func record(_ number: Int) -> Record {
    if let read = records[number].load() { return read.value }
    let file = file(ofRecord: number)
    let base = fileRange(file).lowerBound
    let range = range(ofRecord: number)
    let part = ByteRange(range.lowerBound - base, range.upperBound - base)
    let tree = SyntaxTree(parsing: fileText(file), part: part)
    guard let node = tree.root.children.first(where: { $0.kind == .record }), let syntax = RecordSyntax(node) else {
      preconditionFailure("The compiled form has a record where its text has none.")
    }
    return records[number].storeIfNil(Made(Record(syntax, vocabulary: .standard))).value
  }
}
