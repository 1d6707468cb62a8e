import SourceText

extension BibDocument {
  /// Where fields name an entry by its key.
  func uses(ofKey key: String) -> [ByteRange] {
    let wanted = Array(key.utf8)
    var found: [ByteRange] = []
    forEachKeyUse { range in if source[range].elementsEqual(wanted) { found.append(range) } }
    return found
  }

  /// The keys that fields name.
  var usedKeys: Set<String> {
    var keys: Set<String> = []
    forEachKeyUse { keys.insert(source.string($0)) }
    return keys
  }

  /// Fields whose values are keys of entries, several separated by commas (BibLaTeX 3.20 §2.2.3).
  private static let keyFields: [StaticString] = ["crossref", "xref", "xdata", "entryset", "related"]

  private func forEachKeyUse(_ body: (ByteRange) -> Void) {
    for item in entries { forEachKeyUse(in: item, body) }
  }

  private func forEachKeyUse(in item: Int, _ body: (ByteRange) -> Void) {
    for field in items[item].fields {
      let name = source[fields[field].nameRange(in: items[item])]
      guard 4...8 ~= name.count, Self.keyFields.contains(where: { Self.isSame(name, $0) }) else { continue }
      let range = fields[field].valueRange(in: items[item])
      for part in source[range].split(whereSeparator: { #"{}", #"#.utf8.contains($0) || $0 < 0x20 }) {
        body(ByteRange(part.startIndex, part.endIndex))
      }
    }
  }

  /// The key that a place names.
  func keyUse(at place: ByteOffset) -> (key: String, range: ByteRange)? {
    let next = entries.partitioningIndex { items[$0].start > place.value }
    guard next > 0 else { return nil }
    var found: ByteRange?
    forEachKeyUse(in: entries[next - 1]) { if $0.touches(place) { found = $0 } }
    return found.map { (source.string($0), $0) }
  }

  private static func isSame(_ written: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { written.elementsEqual($0) { $0 | 0x20 == $1 } }
  }
}

extension BibDocument {
  /// An item with what stands on its last line after it, the line ending, and a blank line.
  func removalRange(ofItem item: Int) -> ByteRange {
    let bytes = source.bytes
    var end = items[item].end
    for _ in 0..<2 {
      var next = end
      while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
      if next < bytes.count, bytes[next] == 0x0D { next += 1 }
      guard next < bytes.count, bytes[next] == 0x0A else { break }
      end = next + 1
    }
    return ByteRange(items[item].start, end)
  }
}
