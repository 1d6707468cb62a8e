import SourceText

/// One `@…{…}` of a .bib file: where its parts stand.
///
/// All offsets are relative to ``start``, so that an edit elsewhere moves an item by changing one number.
struct BibItem: Hashable, Sendable {
  enum Kind: UInt8, Hashable, Sendable {
    case entry, string, preamble, comment
  }

  var kind: Kind
  /// The byte of the `@`, in the file.
  var start: Int
  /// Bytes from the `@` to just past the closing delimiter, or to where a broken item was given up.
  var length: UInt32 = 0
  /// The word after the `@`.
  var typeStart: UInt32 = 0
  var typeEnd: UInt32 = 0
  /// The key, without white space; empty for what has none.
  var keyStart: UInt32 = 0
  var keyEnd: UInt32 = 0
  var keyHash: UInt32 = 0
  /// The fields: a stretch of the file's fields.
  var firstField: UInt32 = 0
  var fieldCount: UInt32 = 0
  /// Whether one of the fields is `ids`, which gives the entry further keys.
  var hasAliases = false

  init(_ kind: Kind, start: Int) {
    self.kind = kind
    self.start = start
  }

  var end: Int { start + Int(length) }
  var range: ByteRange { ByteRange(start, end) }
  var typeRange: ByteRange { ByteRange(start + Int(typeStart), start + Int(typeEnd)) }
  var keyRange: ByteRange { ByteRange(start + Int(keyStart), start + Int(keyEnd)) }
  var fields: Range<Int> { Int(firstField)..<Int(firstField + fieldCount) }
}

/// One `name = value` of an item, relative to the item's start.
struct BibField: Hashable, Sendable {
  var nameStart: UInt32
  var nameEnd: UInt32
  /// The value from its first delimiter to its last, with all pieces and `#` between them.
  var valueStart: UInt32
  var valueEnd: UInt32

  func nameRange(in item: BibItem) -> ByteRange {
    ByteRange(item.start + Int(nameStart), item.start + Int(nameEnd))
  }

  func valueRange(in item: BibItem) -> ByteRange {
    ByteRange(item.start + Int(valueStart), item.start + Int(valueEnd))
  }
}
