import JSON
import SourceText

/// A bibliography: the entries of one .bib or CSL-JSON file, or of the front matter of one document.
///
/// Knows nothing of files. Entries of a .bib file are found when it is read and understood when they are asked for.
package struct BibliographyFile: Sendable {
  private enum Content: Sendable {
    case bib(BibDocument)
    case items([BibliographyEntry], KeyIndex)
  }

  private let content: Content
  /// What is wrong with the text and its keys, in order of place. What single entries say wrongly is found by
  /// ``entryFindings()``.
  package let findings: [BibliographyFinding]

  /// Reads BibTeX or BibLaTeX.
  package init(bib source: SourceText) {
    let document = BibDocument(source)
    content = .bib(document)
    findings = document.findings.sorted { $0.range < $1.range }
  }

  /// Reads CSL-JSON: an array of items, one item, or an object with `items` or `references`.
  package init(cslJSON source: SourceText) {
    let document = JSONDocument(source.bytes)
    let errors = document.errors.map { BibliographyFinding(.malformedJSON, $0.range, $0.message) }
    guard let root = document.root else {
      self.init([], errors)
      return
    }
    self.init(references: root, errors)
  }

  /// Takes items that were read from another notation, such as the `references:` of a front matter, with their ranges
  /// there: an array of items, one item, or an object with `items` or `references`.
  package init(references: JSONValue) { self.init(references: references, []) }

  private init(references: JSONValue, _ findings: [BibliographyFinding]) {
    let list = references["items"] ?? references["references"] ?? references
    var entries: [BibliographyEntry] = []
    var findings = findings
    let items = list.array ?? (list["id"] != nil ? [list] : [])
    if items.isEmpty, list.array == nil {
      findings.append(BibliographyFinding(.notABibliography, ByteRange(list.range.start, list.range.start)))
    }
    for item in items {
      guard item.members != nil else {
        findings.append(BibliographyFinding(.notABibliography, item.range))
        continue
      }
      var reader = CSLEntryReader(item)
      entries.append(reader.read())
      findings += reader.findings
    }
    self.init(entries, findings)
  }

  /// A bibliography of entries that were made elsewhere, such as from records.
  package init(_ entries: [BibliographyEntry]) { self.init(entries, []) }

  private init(_ entries: [BibliographyEntry], _ findings: [BibliographyFinding]) {
    var findings = findings
    var index = KeyIndex(capacity: entries.reduce(entries.count) { $0 + $1.aliases.count })
    for (number, entry) in entries.enumerated() where !entry.key.isEmpty {
      for (place, key) in ([entry.key] + entry.aliases).enumerated() {
        let other = index.insert(number, KeyIndex.hash(key.utf8)) {
          entries[$0].key == key || entries[$0].aliases.contains(key)
        }
        if let other, other != number, place == 0 {
          findings.append(
            BibliographyFinding(.duplicateKey, entry.keyRange, key, related: entries[other].keyRange))
        }
      }
    }
    content = .items(entries, index)
    self.findings = findings.sorted { $0.range < $1.range }
  }

  /// How many entries there are. Data containers (`@xdata`) are none.
  package var count: Int {
    switch content {
    case .bib(let document): document.citable.count
    case .items(let entries, _): entries.count
    }
  }

  /// An entry by its number, from 0 in the order of the file; nil where there is none.
  package func entry(_ number: Int) -> BibliographyEntry? {
    switch content {
    case .bib(let document):
      guard document.citable.indices.contains(number) else { return nil }
      var reader = BibEntryReader(document, document.citable[number])
      return reader.read()
    case .items(let entries, _): return entries.indices.contains(number) ? entries[number] : nil
    }
  }

  /// The entry with a key, or an alias; the first where there are several.
  package func entry(forKey key: String) -> BibliographyEntry? { number(forKey: key).flatMap { entry($0) } }

  /// The number of the entry with a key, or an alias.
  package func number(forKey key: String) -> Int? {
    switch content {
    case .bib(let document): document.item(forKey: key).flatMap { document.number(ofItem: $0) }
    case .items(let entries, let index):
      index.find(KeyIndex.hash(key.utf8)) { entries[$0].key == key || entries[$0].aliases.contains(key) }
    }
  }

  /// The key of an entry, without reading the rest of it.
  package func key(_ number: Int) -> String {
    switch content {
    case .bib(let document): document.citable.indices.contains(number) ? document.key(of: document.citable[number]) : ""
    case .items(let entries, _): entries.indices.contains(number) ? entries[number].key : ""
    }
  }

  /// All entries, each read when it comes up.
  package var entries: some Sequence<BibliographyEntry> { (0..<count).lazy.compactMap { entry($0) } }

  /// Where other entries of a .bib file name an entry as the one that they inherit from or belong with (BibLaTeX §2.2.3).
  package func uses(ofKey key: String) -> [ByteRange] {
    guard case .bib(let document) = content else { return [] }
    return document.uses(ofKey: key)
  }

  /// What entries say wrongly: malformed dates and names, parents that do not exist. Reads them all.
  package func entryFindings() -> [BibliographyFinding] {
    guard case .bib(let document) = content else { return [] }
    return document.entries.flatMap { item in
      var reader = BibEntryReader(document, item)
      _ = reader.read()
      return reader.findings
    }.sorted { $0.range < $1.range }
  }
}
