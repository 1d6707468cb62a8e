import SourceText

extension BibDocument {
  /// Fields whose values are keys of entries, several separated by commas (BibLaTeX 3.20 §2.2.3).
  private static let keyFields: Set<String> = ["crossref", "xref", "xdata", "entryset", "related"]

  /// Where fields name an entry by its key.
  func uses(ofKey key: String) -> [ByteRange] {
    let wanted = Array(key.utf8)
    var found: [ByteRange] = []
    for item in entries {
      for field in items[item].fields where Self.keyFields.contains(name(ofField: field, of: item)) {
        let range = fields[field].valueRange(in: items[item])
        for part in source[range].split(whereSeparator: { #"{}", "#.utf8.contains($0) || $0 < 0x20 })
        where part.elementsEqual(wanted) {
          found.append(ByteRange(part.startIndex, part.endIndex))
        }
      }
    }
    return found
  }
}
