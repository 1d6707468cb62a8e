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

  private var content: Content
  private var known = ReadEntries()
  /// What is wrong with the text and its keys, in order of place. What single entries say wrongly is found by
  /// ``entryFindings()``.
  package private(set) var findings: [BibliographyFinding]

  /// Reads BibTeX or BibLaTeX.
  package init(bib source: SourceText) {
    let document = BibDocument(source)
    content = .bib(document)
    findings = document.findings
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

  /// Reads a text as the name of its file tells: `.json` is CSL-JSON, everything else BibTeX or BibLaTeX.
  package init(_ source: SourceText, named name: String) {
    if name.hasSuffix(".json") { self.init(cslJSON: source) } else { self.init(bib: source) }
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
      return known.entry(number) {
        var reader = BibEntryReader(document, document.citable[number])
        return reader.read()
      }
    case .items(let entries, _): return entries.indices.contains(number) ? entries[number] : nil
    }
  }

  /// The entry with a key, or an alias; the first where there are several.
  package func entry(forKey key: String) -> BibliographyEntry? { number(forKey: key).flatMap { entry($0) } }

  /// The number of the entry with a key, or an alias.
  package func number(forKey key: String) -> Int? {
    switch content {
    case .bib(let document):
      // A data container of the same key hides no entry.
      document.item(forKey: key).flatMap { item in
        document.number(ofItem: item) ?? document.citable.firstIndex { document.key(of: $0) == key }
      }
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

  /// Whether the entries are CSL’s own, in JSON or front matter, and not of a .bib file.
  package var isCSL: Bool { if case .items = content { true } else { false } }

  /// Where an entry and its key stand, without reading the rest of it; nil where there is none.
  package func place(_ number: Int) -> (range: ByteRange, key: ByteRange)? {
    switch content {
    case .bib(let document):
      guard document.citable.indices.contains(number) else { return nil }
      let item = document.items[document.citable[number]]
      return (item.range, item.keyRange)
    case .items(let entries, _):
      return entries.indices.contains(number) ? (entries[number].range, entries[number].keyRange) : nil
    }
  }

  /// The number of the entry that a place touches; nil between entries.
  package func number(at place: ByteOffset) -> Int? {
    switch content {
    case .bib(let document):
      let found = document.citable.partitioningIndex { document.items[$0].start > place.value } - 1
      guard found >= 0, document.items[document.citable[found]].range.touches(place) else { return nil }
      return found
    case .items(let entries, _): return entries.firstIndex { $0.range.touches(place) }
    }
  }

  /// All entries, each read when it comes up.
  package var entries: some Sequence<BibliographyEntry> { (0..<count).lazy.compactMap { entry($0) } }

  /// The words of an entry of a .bib file, which need no resolving; nil for other formats.
  func bibSearchWords(_ number: Int) -> SearchWords? {
    guard case .bib(let document) = content, document.citable.indices.contains(number) else { return nil }
    return document.searchWords(ofItem: document.citable[number])
  }

  /// Where other entries of a .bib file name an entry as the one that they inherit from or belong with (BibLaTeX §2.2.3).
  package func uses(ofKey key: String) -> [ByteRange] {
    guard case .bib(let document) = content else { return [] }
    return document.uses(ofKey: key)
  }

  /// The key of another entry that a place of a .bib file names, in a field such as `crossref`.
  package func keyUse(at place: ByteOffset) -> (key: String, range: ByteRange)? {
    guard case .bib(let document) = content else { return nil }
    return document.keyUse(at: place)
  }

  /// The keys that other entries of a .bib file name.
  package var usedKeys: Set<String> {
    guard case .bib(let document) = content else { return [] }
    return document.usedKeys
  }

  /// What is to be taken out of a .bib file for an entry to be gone, the line ending after it included.
  package func removalRange(_ number: Int) -> ByteRange? {
    guard case .bib(let document) = content, document.citable.indices.contains(number) else { return nil }
    return document.removalRange(ofItem: document.citable[number])
  }

  /// What is to be taken out of a .bib file for an entry that repeats an earlier one to be gone; nil where the two differ
  /// in more than white space.
  package func repetition(at place: ByteOffset, of earlier: ByteOffset) -> ByteRange? {
    guard case .bib(let document) = content, let number = self.number(at: place),
      let other = self.number(at: earlier),
      number != other
    else { return nil }
    let (one, two) = (document.citable[number], document.citable[other])
    func words(_ item: Int) -> [UInt8] { document.source[document.items[item].range].filter { $0 > 0x20 } }
    return words(one) == words(two) ? document.removalRange(ofItem: one) : nil
  }

  /// What entries say wrongly: malformed dates and names, parents that do not exist. Reads them all.
  package func entryFindings() -> [BibliographyFinding] {
    guard case .bib(let document) = content else { return [] }
    return document.entries.flatMap { item in
      var reader = BibEntryReader(document, item)
      reader.check()
      return reader.findings
    }.sorted { $0.range < $1.range }
  }

  /// Follows an edit of a .bib file: `source` is the text after it. What is far from the edit is not read again. A file
  /// of another format must be read anew.
  @discardableResult
  package mutating func update(to source: SourceText, after edit: ByteEdit) -> EntryChange {
    known = ReadEntries()
    guard case .bib(var document) = content else {
      let all = count
      self = BibliographyFile(cslJSON: source)
      return EntryChange(old: 0..<all, new: 0..<count)
    }
    // Let go of the old value, so that the document can be changed in place.
    content = .items([], KeyIndex())
    let change = document.update(to: source, after: edit)
    findings = document.findings
    content = .bib(document)
    return change
  }

  /// Where the parts of a .bib file stand, item by item; none for other formats.
  package var syntax: [BibSyntax] {
    guard case .bib(let document) = content else { return [] }
    return document.items.indices.map { BibSyntax(document, $0) }
  }

  /// The item of a .bib file that a place touches.
  package func syntax(at place: ByteOffset) -> BibSyntax? {
    guard case .bib(let document) = content else { return nil }
    let found = document.items.partitioningIndex { $0.start > place.value } - 1
    guard found >= 0, document.items[found].range.touches(place) else { return nil }
    return BibSyntax(document, found)
  }
}
