import Files
import Linting
import Model
import SourceText

extension RememberedCheck {
  /// What the file begins with; other numbers belong to other forms of it.
  private static let signature: [UInt8] = Array("histmark check 3\n".utf8)

  /// About as many bytes as ``encoded`` has.
  var encodedSize: Int64 { documents.reduce(0) { $0 + Int64($1.packed.count + Self.rowWidth * 8) } }

  /// As a file: the signature, what holds for all documents, of each document a row of numbers, what is packed of each one
  /// after another, and a digest of all that.
  var encoded: [UInt8] {
    var head = PackedWriter()
    head.add(conditions)
    head.add(program)
    head.add(readAt)
    head.add(bibliographies.sorted { $0.key < $1.key }) { writer, item in
      writer.add(item.key)
      writer.add(ifAny: item.value) { $0.add($1) }
    }
    head.add(nearBibliographies.sorted { $0.key < $1.key }) { writer, item in
      writer.add(item.key)
      writer.add(item.value) { $0.add($1) }
    }
    head.add(answers.sorted { $0.key < $1.key }) { writer, item in
      writer.add(item.key)
      writer.add(item.value)
    }
    head.add(bibliographyFindings.sorted { $0.key < $1.key }) { writer, item in
      writer.add(item.key)
      writer.add(item.value, on: item.key)
    }
    var bytes = Self.signature
    let packedCount = documents.reduce(0) { $0 + $1.packed.count }
    bytes.reserveCapacity(bytes.count + head.bytes.count + (2 + documents.count * Self.rowWidth) * 8 + packedCount + 8)
    bytes.append(UInt64(head.bytes.count))
    bytes += head.bytes
    bytes.append(UInt64(documents.count))
    for document in documents {
      let stamp = document.state.stamp
      for number in [stamp.device, stamp.number, stamp.size, stamp.written, stamp.changed] {
        bytes.append(UInt64(bitPattern: number))
      }
      bytes.append(document.state.content.value)
      bytes.append(document.facts.value)
      bytes.append(document.marks.rawValue)
      bytes.append(UInt64(document.packed.count))
    }
    for document in documents { bytes += document.packed }
    bytes.append(ContentDigest(bytes).value)
    return bytes
  }

  /// Numbers in a document's row, of eight bytes each.
  private static let rowWidth = 9

  /// Nil where the bytes are not what ``encoded`` makes.
  init?(encoded bytes: [UInt8]) {
    guard bytes.count >= Self.signature.count + 24, bytes.starts(with: Self.signature),
      ContentDigest(bytes.dropLast(8)).value == bytes.number(at: bytes.count - 8)
    else { return nil }
    let headStart = Self.signature.count + 8
    guard let headEnd = bytes.place(after: headStart, bytes.number(at: Self.signature.count)),
      let rowsEnd = bytes.place(after: headEnd + 8, bytes.number(at: headEnd), width: Self.rowWidth * 8)
    else { return nil }
    var head = PackedReader(bytes[headStart..<headEnd])
    conditions = head.text()
    program = head.state()
    readAt = max(0, head.int64())
    bibliographies = head.dictionary { reader in (reader.document(), reader.ifAny { $0.state() }) }
    nearBibliographies = head.dictionary { reader in (reader.text(), reader.array { $0.document() }) }
    answers = head.dictionary { reader in (reader.document(), reader.bool()) }
    bibliographyFindings = head.dictionary { reader in
      let name = reader.document()
      return (name, reader.findings(on: name))
    }
    if head.isBroken || !head.isAtEnd { return nil }
    var documents: [RememberedDocument] = []
    documents.reserveCapacity((rowsEnd - headEnd) / (Self.rowWidth * 8))
    var start = rowsEnd
    for row in stride(from: headEnd + 8, to: rowsEnd, by: Self.rowWidth * 8) {
      func number(_ column: Int) -> Int64 { Int64(bitPattern: bytes.number(at: row + column * 8)) }
      guard let end = bytes.place(after: start, bytes.number(at: row + 64)) else { return nil }
      let stamp = FileStamp(
        device: number(0), number: number(1), size: number(2), written: number(3), changed: number(4))
      documents.append(
        RememberedDocument(
          state: FileState(stamp, ContentDigest(value: bytes.number(at: row + 40))),
          facts: ContentDigest(value: bytes.number(at: row + 48)),
          marks: RememberedDocument.Marks(rawValue: bytes.number(at: row + 56)), packed: bytes[start..<end]))
      start = end
    }
    self.documents = documents
    if start != bytes.count - 8 { return nil }
  }
}

extension [UInt8] {
  /// Eight bytes, the lowest first.
  fileprivate mutating func append(_ number: UInt64) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  /// The number that was appended at a place; 0 where there is none.
  fileprivate func number(at place: Int) -> UInt64 {
    if place < 0 || place > count - 8 { return 0 }
    return withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt64.self)) }
  }

  /// Where some things of a width end that begin at a place; nil where that is past the end, of which eight bytes are a
  /// digest's.
  fileprivate func place(after start: Int, _ number: UInt64, width: Int = 1) -> Int? {
    let room = count - 8 - start
    return room >= 0 && number <= UInt64(room / width) ? start + Int(number) * width : nil
  }
}

extension PackedWriter {
  fileprivate mutating func add(_ state: FileState) {
    for number in [state.stamp.device, state.stamp.number, state.stamp.size, state.stamp.written, state.stamp.changed] {
      add(number)
    }
    add(state.content.value)
  }
}

extension PackedReader {
  fileprivate mutating func state() -> FileState {
    let stamp = FileStamp(device: int64(), number: int64(), size: int64(), written: int64(), changed: int64())
    return FileState(stamp, ContentDigest(value: unsigned()))
  }

  fileprivate mutating func dictionary<Key: Hashable, Value>(
    _ read: (inout PackedReader) -> (Key, Value)
  ) -> [Key: Value] {
    Dictionary(array(read)) { first, _ in first }
  }
}
