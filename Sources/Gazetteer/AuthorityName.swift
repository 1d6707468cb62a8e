/// A name of a record of the gazetteer, where it lies.
package struct AuthorityName: Sendable {
  let storage: GazetteerStorage
  /// Its number among the names of all records.
  let number: Int

  private var row: Int { storage.layout.name(number) }

  /// The record that is called so.
  package var record: AuthorityRecord {
    AuthorityRecord(storage: storage, number: storage.layout.bytes.number2(row + 6))
  }

  package var role: NameRole { NameRole(rawValue: storage.layout.bytes.number1(row + 8)) ?? .also }

  /// As it is written; where it goes on in the next line, with the line ending and the white space after it.
  package var bytes: UnsafeBufferPointer<UInt8> {
    let start = storage.layout.bytes.number4(row)
    return UnsafeBufferPointer(rebasing: storage.text[start..<(start + storage.layout.bytes.number2(row + 4))])
  }

  package var string: String {
    let bytes = bytes
    guard bytes.contains(0x0A) else { return String(decoding: bytes, as: UTF8.self) }
    var line: [UInt8] = []
    for byte in bytes {
      if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09, line.last == 0x20 { continue }
      line.append(byte == 0x0A || byte == 0x0D || byte == 0x09 ? 0x20 : byte)
    }
    return String(decoding: line, as: UTF8.self)
  }
}
