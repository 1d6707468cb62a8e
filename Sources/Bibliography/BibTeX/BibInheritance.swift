import SourceText

/// A field as an entry has it in the end, with the item that it was written in.
struct InheritedField: Hashable, Sendable {
  /// The name in lower case, in the entry that inherits: `booktitle` for the `title` of a parent.
  let name: String
  let field: Int
  let item: Int
}

extension BibDocument {
  /// The fields of an entry with those it inherits by `xdata` and `crossref`. Its own come first; what goes wrong on the
  /// way is added to `findings`.
  func resolvedFields(of entry: Int, findings: inout [BibliographyFinding]) -> [InheritedField] {
    var chain: [(item: Int, fields: [InheritedField])] = []
    var next: Int? = entry
    while let item = next {
      next = nil
      let fields = fieldsWithData(of: item, findings: &findings)
      chain.append((item, fields))
      guard let reference = fields.first(where: { $0.name == "crossref" }) else { break }
      let range = self.fields[reference.field].valueRange(in: items[reference.item])
      let key = plain(reference)
      if key.isEmpty { break }
      guard let parent = self.item(forKey: key) else {
        if chain.count == 1 { findings.append(BibliographyFinding(.missingParent, range, key)) }
        break
      }
      if chain.contains(where: { $0.item == parent }) {
        if parent == entry { findings.append(BibliographyFinding(.circularInheritance, range, self.key(of: entry))) }
        break
      }
      if chain.count > Self.longestChain {
        findings.append(BibliographyFinding(.deepInheritance, range, self.key(of: entry)))
        break
      }
      next = parent
    }
    guard var (parent, inherited) = chain.popLast() else { return [] }
    while let child = chain.popLast() {
      inherited =
        child.fields + passedOn(inherited, from: type(of: parent), to: type(of: child.item), own: child.fields)
      parent = child.item
    }
    return inherited
  }

  /// More generations than anybody writes; a chain of all entries of a file must not make reading it quadratic.
  private static var longestChain: Int { 8 }
  private static var mostData: Int { 24 }

  /// What a child takes over from its parent.
  private func passedOn(
    _ fields: [InheritedField], from parent: String, to child: String, own: [InheritedField]
  ) -> [InheritedField] {
    var names = Set(own.map(\.name))
    for (one, other) in BibAliases.equivalents where names.contains(one) || names.contains(other) {
      names.insert(one)
      names.insert(other)
    }
    // A date is one thing, whichever fields it is written in.
    if names.contains("date") || names.contains("year") { names.formUnion(["date", "year", "month", "day"]) }
    var result: [InheritedField] = []
    for field in fields {
      for name in InheritanceRules.names(of: field.name, from: parent, to: child) where !names.contains(name) {
        result.append(InheritedField(name: name, field: field.field, item: field.item))
      }
    }
    return result
  }

  /// The fields of an item and of the data containers that it names, directly or by way of others.
  private func fieldsWithData(of item: Int, findings: inout [BibliographyFinding]) -> [InheritedField] {
    var result = ownFields(of: item)
    guard let reference = result.first(where: { $0.name == "xdata" }) else { return result }
    var names = Set(result.map(\.name))
    var seen: Set<Int> = [item]
    var waiting = dataKeys(reference).reversed().map { (key: $0, reference: reference, path: [item]) }
    while let (key, reference, path) = waiting.popLast() {
      let range = fields[reference.field].valueRange(in: items[reference.item])
      guard let container = self.item(forKey: key) else {
        if reference.item == item { findings.append(BibliographyFinding(.missingParent, range, key)) }
        continue
      }
      if path.contains(container) {
        findings.append(BibliographyFinding(.circularInheritance, range, self.key(of: container)))
        continue
      }
      guard seen.insert(container).inserted else { continue }
      if seen.count > Self.mostData {
        findings.append(BibliographyFinding(.deepInheritance, range, self.key(of: item)))
        break
      }
      for field in ownFields(of: container) {
        if field.name == "xdata" {
          waiting += dataKeys(field).reversed().map { ($0, field, path + [container]) }
        } else if field.name != "ids", names.insert(field.name).inserted {
          result.append(field)
        }
      }
    }
    return result
  }

  private func dataKeys(_ reference: InheritedField) -> [String] {
    plain(reference).split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init)
  }

  /// The fields that an item has itself; of several with one name the last.
  private func ownFields(of item: Int) -> [InheritedField] {
    var result: [InheritedField] = []
    for field in items[item].fields {
      let name = name(ofField: field, of: item)
      let own = InheritedField(name: name, field: field, item: item)
      if let earlier = result.firstIndex(where: { $0.name == name }) {
        result[earlier] = own
      } else {
        result.append(own)
      }
    }
    return result
  }

  private func plain(_ field: InheritedField) -> String {
    String(decoding: trimmed(text(ofField: field.field, of: field.item)[...]), as: UTF8.self)
  }
}
