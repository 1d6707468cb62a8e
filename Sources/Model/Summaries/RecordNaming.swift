import Records
import SourceText

/// What a record is found by when somebody types letters: kind, id, and names as they are written.
struct RecordNaming: Sendable {
  let kind: String
  let id: String?
  let names: [Name]

  /// Bytes, and where in the record they stand in one piece, if they do.
  struct Name: Sendable {
    let bytes: ArraySlice<UInt8>
    /// Counted from the start of the record.
    let place: Range<Int>?
  }

  init(kind: String, id: String?, names: [Name]) {
    self.kind = kind
    self.id = id
    self.names = names
  }

  init(_ record: Record) {
    kind = record.kindName
    id = record.id
    var names: [Name] = []
    for field in record.fields {
      switch field.name {
      case "short", "title":
        let range = field.valueRange.moved(by: ByteCount(-record.range.start.value))
        let isWhole = field.text.bytes.count == range.count.value
        names.append(Name(bytes: field.text.bytes[...], place: isWhole ? range.indices : nil))
      case "also": names += field.value.mentions.map { Name(bytes: Array($0.name.utf8)[...], place: nil) }
      default: break
      }
    }
    self.names = names
  }
}

extension PackedWriter {
  mutating func add(_ naming: RecordNaming) {
    add(naming.kind)
    add(ifAny: naming.id) { $0.add($1) }
    add(naming.names) { writer, name in
      // A name that stands in the record in one piece is not written once more.
      if let place = name.place {
        writer.add(place.lowerBound + 1)
        writer.add(place.count)
      } else {
        writer.add(0)
        writer.add(Array(name.bytes))
      }
    }
  }
}

extension PackedReader {
  /// - Parameter text: of the record.
  mutating func naming(in text: ArraySlice<UInt8>) -> RecordNaming {
    RecordNaming(kind: self.text(), id: ifAny { $0.text() }, names: array { $0.name(in: text) })
  }

  private mutating func name(in text: ArraySlice<UInt8>) -> RecordNaming.Name {
    let start = int()
    if start == 0 { return RecordNaming.Name(bytes: slice(), place: nil) }
    let count = int()
    guard start > 0, count >= 0, start - 1 <= text.count, count <= text.count - start + 1 else {
      return RecordNaming.Name(bytes: [], place: nil)
    }
    let place = (start - 1)..<(start - 1 + count)
    return RecordNaming.Name(bytes: text.dropFirst(place.lowerBound).prefix(count), place: place)
  }
}
