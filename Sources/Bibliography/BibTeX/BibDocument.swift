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
  private(set) var encoding: BibEncoding
  private(set) var strings = BibStrings()
  private var keys = KeyIndex()
  /// Further keys of entries, from their `ids` fields, and the item they mean.
  private var aliases: [String: Int] = [:]
  private var encodingFinding: BibliographyFinding?
  private var textFindings: [BibliographyFinding] = []
  private var keyFindings: [BibliographyFinding] = []
  /// Whether a value was looked through to the end of the file in vain, so that each edit may change any item.
  private var hasVainScans = false

  init(_ source: SourceText) {
    self.source = source
    (encoding, encodingFinding) = BibEncoding.detect(in: source.bytes)
    guard source.bytes.count <= UInt32.max else {
      textFindings.append(BibliographyFinding(.tooLong, ByteRange(0, 1)))
      return
    }
    if encodingFinding?.kind == .unreadableEncoding { return }
    source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = BibScanner(bytes, from: source.byteOrderMarkCount.value)
      scanner.scan()
      items = scanner.items
      fields = scanner.fields
      textFindings = scanner.findings
      hasVainScans = scanner.vainScans > 0
    }
    index()
  }

  /// What is wrong with the text and its keys, in order of place.
  var findings: [BibliographyFinding] {
    ([encodingFinding].compactMap { $0 } + textFindings + keyFindings).sorted { $0.range < $1.range }
  }

  /// Makes what is derived from the items: the list of entries, strings, keys.
  private mutating func index() {
    entries = self.items.indices.filter { self.items[$0].kind == .entry }
    let all = entries
    citable = all.filter { !isData($0) }
    keys = KeyIndex(capacity: entries.count)
    keyFindings = []
    aliases = [:]
    // Copies, because the closures below run while `keys` is being changed.
    let source = self.source
    let items = self.items
    for entry in entries where items[entry].keyEnd > items[entry].keyStart {
      let range = items[entry].keyRange
      let first = keys.insert(entry, items[entry].keyHash) { other in
        items[other].keyHash == items[entry].keyHash && source[items[other].keyRange] == source[range]
      }
      if let first {
        keyFindings.append(
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

  // MARK: Edits

  /// Follows an edit: `source` is the text after it. Only the items around the edit are read again.
  @discardableResult
  mutating func update(to source: SourceText, after edit: ByteEdit) -> EntryChange {
    guard !hasVainScans, encodingFinding == nil, encoding == .utf8, keepsEncoding(source, edit) else {
      return reread(source)
    }
    // One item earlier, because the end of a broken item depends on how the next one begins.
    let first = max(0, (items.firstIndex { $0.end >= edit.range.start.value } ?? items.count) - 1)
    let start = first > 0 && first < items.count ? items[first].start : source.byteOrderMarkCount.value
    let growth = edit.growth.value
    let editEnd = edit.range.end.value
    var next = first
    var scanner = source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = BibScanner(bytes, from: min(start, bytes.count))
      scanner.scan { place in
        // Where an item begins that began there before, behind the edit, everything goes on as it was.
        while next < items.count, items[next].start < editEnd || items[next].start + growth < place { next += 1 }
        return next < items.count && items[next].start + growth == place && place >= editEnd + growth
      }
      return scanner
    }
    guard scanner.vainScans == 0 else { return reread(source) }
    if !scanner.isStopped { next = items.count }
    // A string may stand in any entry.
    let changesStrings = (items[min(first, next)..<next] + scanner.items).contains { $0.kind == .string }
    let old = citableIndex(ofItem: first)..<citableIndex(ofItem: max(first, next))
    let all = citable.count
    let end = first + scanner.items.count
    replace(first..<next, with: &scanner, from: start, growth: growth)
    self.source = source
    index()
    if changesStrings { return EntryChange(old: 0..<all, new: 0..<citable.count) }
    return EntryChange(old: old, new: citableIndex(ofItem: first)..<citableIndex(ofItem: end))
  }

  private mutating func reread(_ source: SourceText) -> EntryChange {
    let all = citable.count
    self = BibDocument(source)
    return EntryChange(old: 0..<all, new: 0..<citable.count)
  }

  /// How many entries that can be cited stand before an item.
  private func citableIndex(ofItem item: Int) -> Int {
    citable.partitioningIndex { $0 >= item }
  }

  /// Puts newly scanned items in the place of old ones and moves what follows.
  private mutating func replace(_ old: Range<Int>, with scanner: inout BibScanner, from start: Int, growth: Int) {
    let firstField = old.lowerBound < items.count ? Int(items[old.lowerBound].firstField) : fields.count
    let endField = old.upperBound < items.count ? Int(items[old.upperBound].firstField) : fields.count
    let oldEnd = old.upperBound < items.count ? items[old.upperBound].start : Int.max
    for index in scanner.items.indices { scanner.items[index].firstField += UInt32(truncatingIfNeeded: firstField) }
    let fieldGrowth = scanner.fields.count - (endField - firstField)
    for index in old.upperBound..<items.count {
      items[index].start += growth
      items[index].firstField = UInt32(truncatingIfNeeded: Int(items[index].firstField) + fieldGrowth)
    }
    fields.replaceSubrange(firstField..<endField, with: scanner.fields)
    items.replaceSubrange(old, with: scanner.items)
    let distance = ByteCount(growth)
    textFindings =
      textFindings.filter { $0.range.start.value < start } + scanner.findings
      + textFindings.filter { $0.range.start.value >= oldEnd }.map { $0.moved(by: distance) }
  }

  /// Whether an edit leaves the text UTF-8 and does not touch the lines that may declare an encoding.
  private func keepsEncoding(_ source: SourceText, _ edit: ByteEdit) -> Bool {
    guard edit.range.start.value > 1024 else { return false }
    // From a whole character before the edit to a whole one after it.
    var start = edit.range.start.value
    while start > 0, source.bytes.indices.contains(start - 1), source.bytes[start - 1] >= 0x80 { start -= 1 }
    var end = min(source.bytes.count, edit.range.start.value + edit.replacement.count)
    while end < source.bytes.count, source.bytes[end] >= 0x80 { end += 1 }
    guard start <= end else { return false }
    return String(validating: source.bytes[start..<end], as: UTF8.self) != nil
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
    // The bytes of a key are not those that it is asked for by in another encoding, and where they are no UTF-8.
    if found == nil, encoding != .utf8 || key.unicodeScalars.contains("\u{FFFD}"),
      let item = entries.first(where: { self.key(of: $0) == key })
    {
      return item
    }
    return found ?? aliases[key]
  }

  /// The place of an item among those that can be cited.
  func number(ofItem item: Int) -> Int? {
    let index = citableIndex(ofItem: item)
    return citable.indices.contains(index) && citable[index] == item ? index : nil
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
