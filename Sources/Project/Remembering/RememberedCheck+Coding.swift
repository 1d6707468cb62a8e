import Files
import Linting
import Model
import SourceText

extension RememberedCheck {
  /// What the file begins with; other numbers belong to other forms of it.
  private static let signature: [UInt8] = Array("histmark check 1\n".utf8)

  /// As a file: the signature, what is remembered, and a digest of both.
  var encoded: [UInt8] {
    var writer = PackedWriter()
    writer.add(conditions)
    writer.add(readAt)
    writer.add(documents) { writer, document in
      writer.add(document.name)
      writer.add(document.state)
      writer.add(document.facts.value)
      writer.add(ifAny: document.takesPart) { $0.add($1) }
      writer.add(document.bibliographies) { $0.add($1) }
      writer.add(ifAny: document.summary) { $0.add($1) }
      writer.add(ifAny: document.findings) { $0.add($1) { $0.add($1) } }
    }
    writer.add(bibliographies.sorted { $0.key < $1.key }) { writer, item in
      writer.add(item.key)
      writer.add(ifAny: item.value) { $0.add($1) }
    }
    writer.add(nearBibliographies.sorted { $0.key < $1.key }) { writer, item in
      writer.add(item.key)
      writer.add(item.value) { $0.add($1) }
    }
    writer.add(answers.sorted { $0.key < $1.key }) { writer, item in
      writer.add(item.key)
      writer.add(item.value)
    }
    writer.add(bibliographyFindings.sorted { $0.key < $1.key }) { writer, item in
      writer.add(item.key)
      writer.add(item.value) { $0.add($1) }
    }
    let content = Self.signature + writer.bytes
    let digest = ContentDigest(content).value
    return content + (0..<8).map { UInt8(truncatingIfNeeded: digest >> (8 * $0)) }
  }

  /// Nil where the bytes are not what ``encoded`` makes.
  init?(encoded bytes: [UInt8]) {
    guard bytes.count >= Self.signature.count + 8, bytes.starts(with: Self.signature) else { return nil }
    let content = bytes.dropLast(8)
    let digest = bytes.suffix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    if ContentDigest(Array(content)).value != digest { return nil }
    var reader = PackedReader(content.dropFirst(Self.signature.count))
    conditions = reader.text()
    readAt = reader.int64()
    documents = reader.array { reader in
      Document(
        name: reader.document(), state: reader.state(), facts: ContentDigest(value: reader.unsigned()),
        takesPart: reader.ifAny { $0.bool() }, bibliographies: reader.array { $0.document() },
        summary: reader.ifAny { $0.data() }, findings: reader.ifAny { $0.array { $0.finding() } })
    }
    bibliographies = reader.dictionary { reader in (reader.document(), reader.ifAny { $0.state() }) }
    nearBibliographies = reader.dictionary { reader in (reader.text(), reader.array { $0.document() }) }
    answers = reader.dictionary { reader in (reader.document(), reader.bool()) }
    bibliographyFindings = reader.dictionary { reader in (reader.document(), reader.array { $0.finding() }) }
    if reader.isBroken || !reader.isAtEnd { return nil }
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
