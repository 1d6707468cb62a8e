import SourceText

/// A .bib file: where its items and fields stand, its strings, and which entry has which key.
///
/// What fields say is read from the bytes only when somebody asks: of 72,000 entries an article cites forty.
struct BibDocument: Sendable {
  private(set) var source: SourceText
  private(set) var items: [BibItem] = []
  private(set) var fields: [BibField] = []
  /// The numbers of the items that are entries, `@xdata` included, in order.
  private(set) var entries: [Int] = []
  /// Those of them that can be cited: all but data containers.
  private(set) var citable: [Int] = []
  let encoding: BibEncoding
  /// What is wrong with the text, in order of place.
  private(set) var findings: [BibliographyFinding] = []
  private(set) var strings = BibStrings()
  private var keys = KeyIndex()
  /// Further keys of entries, from their `ids` fields, and the item they mean.
  private var aliases: [String: Int] = [:]

  init(_ source: SourceText) {
    self.source = source
    let (encoding, finding) = BibEncoding.detect(in: source.bytes)
    self.encoding = encoding
    if let finding { findings.append(finding) }
    guard source.bytes.count <= UInt32.max else {
      findings.append(BibliographyFinding(.tooLong, ByteRange(0, 1)))
      return
    }
    if finding?.kind == .unreadableEncoding { return }
    source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = BibScanner(bytes, from: source.byteOrderMarkCount.value)
      scanner.scan()
      items = scanner.items
      fields = scanner.fields
      findings += scanner.findings
    }
    index()
  }

  /// Makes what is derived from the items: the list of entries, strings, keys.
  private mutating func index() {
    entries = self.items.indices.filter { self.items[$0].kind == .entry }
    let all = entries
    citable = all.filter { !isData($0) }
    keys = KeyIndex(capacity: entries.count)
    // Copies, because the closures below run while `keys` is being changed.
    let source = self.source
    let items = self.items
    for entry in entries where items[entry].keyEnd > items[entry].keyStart {
      let range = items[entry].keyRange
      let first = keys.insert(entry, items[entry].keyHash) { other in
        items[other].keyHash == items[entry].keyHash && source[items[other].keyRange] == source[range]
      }
      if let first {
        findings.append(
          BibliographyFinding(.duplicateKey, range, source.string(range), related: items[first].keyRange))
      }
    }
    strings = BibStrings(self)
    for entry in entries where items[entry].hasAliases {
      guard let field = fieldNumber("ids", of: entry) else { continue }
      for alias in text(ofField: field, of: entry).split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == 0x20 }) {
        let alias = String(decoding: alias, as: UTF8.self)
        if aliases[alias] == nil { aliases[alias] = entry }
      }
    }
  }

  // MARK: Keys

  func key(of item: Int) -> String {
    var bytes: [UInt8] = []
    encoding.decode(source[items[item].keyRange], into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The item of the entry with a key, by the key itself or by an alias.
  func item(forKey key: String) -> Int? {
    let bytes = Array(key.utf8)
    let hash = KeyIndex.hash(bytes)
    let found = keys.find(hash) { other in
      items[other].keyHash == hash && source[items[other].keyRange].elementsEqual(bytes)
    }
    return found ?? aliases[key]
  }

  /// The place of an item among those that can be cited.
  func number(ofItem item: Int) -> Int? {
    var low = 0
    var high = citable.count
    while low < high {
      let middle = (low + high) / 2
      if citable[middle] < item { low = middle + 1 } else { high = middle }
    }
    return citable.indices.contains(low) && citable[low] == item ? low : nil
  }

  private func isData(_ item: Int) -> Bool {
    items[item].typeEnd - items[item].typeStart == 5 && type(of: item) == "xdata"
  }

  // MARK: Fields

  func type(of item: Int) -> String { source.string(items[item].typeRange).lowercased() }

  /// The name of a field in lower case.
  func name(ofField field: Int, of item: Int) -> String {
    source.string(fields[field].nameRange(in: items[item])).lowercased()
  }

  /// The number of the last field with this name, given in lower case.
  func fieldNumber(_ name: StaticString, of item: Int) -> Int? {
    items[item].fields.last { field in
      let written = source[fields[field].nameRange(in: items[item])]
      return name.withUTF8Buffer { name in
        written.count == name.count && zip(written, name).allSatisfy { ($0 | 0x20) == $1 || $0 == $1 }
      }
    }
  }

  /// The text of a field as UTF-8: its pieces joined, strings put in, without the outer delimiters; still TeX.
  func text(ofField field: Int, of item: Int) -> [UInt8] {
    var text: [UInt8] = []
    for piece in pieces(ofField: field, of: item) {
      switch piece {
      case .literal(let range): encoding.decode(source[range], into: &text)
      case .name(let range):
        let name = source[range]
        if let value = strings.value(of: name, before: item) {
          text.append(contentsOf: value)
        } else {
          encoding.decode(name, into: &text)
        }
      }
    }
    return text
  }

  /// The pieces of a field's value.
  func pieces(ofField field: Int, of item: Int) -> [BibPiece] {
    BibPiece.pieces(of: fields[field].valueRange(in: items[item]), in: source)
  }
}
