import Bibliography
import Model
import Records
import SourceText

/// Something that has a name which can be changed everywhere at once.
package struct Renaming: Sendable {
  /// Where somebody asked for it.
  package let range: ByteRange
  /// Its present name; for a heading, its text, or the id that it is given.
  package let name: String
  let definition: Definition
  /// Whether it is the id of a heading that is to be another.
  var isHeadingID = false
}

/// Why a name cannot be changed, in words for the person who asked.
package struct RenamingRefusal: Error, Hashable, Sendable {
  package let reason: String

  init(_ reason: String) { self.reason = reason }
}

/// What can be renamed at a place: a record, heading or source of the project, from its definition or any use.
package func renaming(at place: ByteOffset, in context: DocumentContext) throws(RenamingRefusal) -> Renaming {
  let (model, workspace) = (context.model, context.workspace)
  if let citation = model.citation(at: place), citation.keyRange.touches(place) {
    guard let definition = workspace.definition(ofKey: citation.key, in: context.document) else {
      throw RenamingRefusal("No source has the key ‘\(citation.key)’.")
    }
    return try renaming(of: definition, at: citation.keyRange)
  }
  if let reference = model.reference(at: place) {
    if reference.property != nil, reference.propertyRange.touches(place), reference.place != .labelled {
      throw RenamingRefusal("The names of fields are the same in all records.")
    }
    guard let id = reference.id else {
      throw RenamingRefusal("To rename a file, rename it in the editor; its links follow.")
    }
    guard let definition = workspace.definition(of: reference, in: context.document) else {
      throw RenamingRefusal("Nothing has the id ‘\(id)’.")
    }
    let range = reference.idRange.isEmpty ? reference.textRange : reference.idRange
    if case .heading(let heading, _) = definition, heading.idRange != nil, heading.slug == reference.anchor {
      return Renaming(range: range, name: heading.slug, definition: definition, isHeadingID: true)
    }
    return try renaming(of: definition, at: range)
  }
  if let record = model.record(at: place) {
    // An id can be written twice, after the kind and as a field.
    let written = record.fields.filter { $0.name == "id" && $0.string == record.id }.map(\.valueRange)
    guard record.id != nil, let range = ([record.idRange] + written).first(where: { $0.touches(place) }) else {
      throw RenamingRefusal("Only the id of a record can be renamed.")
    }
    return try renaming(of: .record(record, in: context.document), at: range)
  }
  if let heading = model.heading(at: place) {
    if let range = heading.idRange, range.touches(place) {
      let definition = Definition.heading(heading, in: context.document)
      return Renaming(range: range, name: heading.slug, definition: definition, isHeadingID: true)
    }
    return try renaming(of: .heading(heading, in: context.document), at: heading.contentRange)
  }
  throw RenamingRefusal("Nothing here has a name that could be changed.")
}

/// What can be renamed at a place of a bibliography: the key of an entry.
package func renaming(
  at place: ByteOffset, inBibliography document: DocumentID, of workspace: WorkspaceModel
) throws(RenamingRefusal) -> Renaming {
  guard let (entry, origin) = entryMeant(at: place, inBibliography: document, of: workspace), origin.touches(place)
  else { throw RenamingRefusal("Only the key of an entry can be renamed.") }
  return try renaming(of: .entry(entry, in: document), at: origin)
}

private func renaming(of definition: Definition, at range: ByteRange) throws(RenamingRefusal) -> Renaming {
  switch definition {
  case .record(let record, _): return Renaming(range: range, name: record.id ?? "", definition: definition)
  case .heading(let heading, _): return Renaming(range: range, name: heading.text, definition: definition)
  case .entry(let entry, _): return Renaming(range: range, name: entry.key, definition: definition)
  case .authority(let authority):
    throw RenamingRefusal("‘\(authority.id)’ is a record of Histmark’s gazetteer, whose ids never change.")
  case .document: throw RenamingRefusal("To rename a file, rename it in the editor; its links follow.")
  }
}

/// What is to be changed in which documents for something to have another name.
///
/// - Parameter isCancelled: Asked in long loops; when it is so, what has been found by then is given.
package func edits(
  for renaming: Renaming, to name: String, in workspace: WorkspaceModel, isCancelled: () -> Bool = { false }
) throws(RenamingRefusal) -> [DocumentID: [ByteEdit]] {
  if name == renaming.name { return [:] }
  switch renaming.definition {
  case .record(let record, let document): return try recordEdits(record, in: document, to: name, workspace, isCancelled)
  case .heading(let heading, let document) where renaming.isHeadingID:
    return try headingIDEdits(heading, in: document, to: name, workspace, isCancelled)
  case .heading(let heading, let document):
    return try headingEdits(heading, in: document, to: name, workspace, isCancelled)
  case .entry(let entry, let document): return try entryEdits(entry, in: document, to: name, workspace, isCancelled)
  case .authority, .document: return [:]
  }
}

// MARK: Records

private func recordEdits(
  _ record: Record, in document: DocumentID, to name: String, _ workspace: WorkspaceModel, _ isCancelled: () -> Bool
) throws(RenamingRefusal) -> [DocumentID: [ByteEdit]] {
  guard let id = record.id else { return [:] }
  guard isWellFormedID(name) else {
    throw RenamingRefusal("‘\(name)’ is no id: an id is a letter, then letters, digits, ‘-’ and ‘_’.")
  }
  if let prefix = reservedPrefix(ofID: name) {
    throw RenamingRefusal("Quarto keeps ids that begin with ‘\(prefix)-’ for its own cross-references.")
  }
  if let other = workspace.record(id: name) {
    throw RenamingRefusal("‘\(name)’ is already the id of \(other.record?.title ?? "another record").")
  }
  if let anchored = workspace.documents[document]?.anchored(by: name) {
    throw RenamingRefusal("‘\(name)’ is already the anchor of \(anchored) in the same document.")
  }
  if let (home, _) = workspace.documentsThatAreSources.first(where: { $0.entry.key == name }) {
    throw RenamingRefusal("‘\(name)’ is already the key of \(home.lastComponent), which is a source.")
  }
  let homes = workspace.definitions(of: id).filter { if case .record = $0 { true } else { false } }
  if homes.count > 1 {
    throw RenamingRefusal("\(homes.count) records have the id ‘\(id)’; which is meant is not known.")
  }
  var edits: [DocumentID: [ByteEdit]] = [:]
  edits[document, default: []].append(ByteEdit(record.idRange, name))
  for field in record.fields where field.name == "id" && field.valueRange != record.idRange && !field.valueRange.isEmpty
  {
    edits[document, default: []].append(ByteEdit(field.valueRange, name))
  }
  for (home, reference) in references(to: id, meaning: .record(id), workspace, isCancelled) {
    if reference.path == nil, let anchored = workspace.documents[home]?.anchored(by: name) {
      throw RenamingRefusal(
        "\(home.lastComponent) refers to ‘\(id)’, and ‘\(name)’ is the anchor of \(anchored) there.")
    }
    edits[home, default: []].append(ByteEdit(reference.idRange, name))
  }
  for (place, citation) in workspace.citations(of: id, isCancelled: isCancelled) {
    if isCancelled() { break }
    guard case .record? = workspace.definition(ofKey: id, in: place) else { continue }
    if workspace.definition(ofKey: name, in: place) != nil { throw citedAlready(name, in: place) }
    edits[place, default: []].append(ByteEdit(citation.keyRange, name))
  }
  return edits
}

/// Every reference that has an id written in it and leads to a certain thing.
func references(
  to id: String, meaning identity: Identity, _ workspace: WorkspaceModel, _ isCancelled: () -> Bool
) -> [(document: DocumentID, reference: Reference)] {
  workspace.references(to: id, isCancelled: isCancelled).filter { document, reference in
    !isCancelled() && reference.place != .labelled
      && workspace.definition(of: reference, in: document).map(Identity.init) == identity
  }
}

extension DocumentSummary {
  /// What links within the document find by an anchor that is no record's, in words.
  fileprivate func anchored(by name: String) -> String? {
    if let heading = heading(slug: name) { return "the heading ‘\(heading.text)’" }
    return anchors.contains(name) ? "an element" : nil
  }
}

/// The grammar of ids in the markup: a letter, then letters, digits, `-` and `_`.
private func isWellFormedID(_ name: String) -> Bool {
  guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else { return false }
  return name.unicodeScalars.allSatisfy { scalar in
    scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.canonicalCombiningClass != .notReordered
  }
}

// MARK: Sources

private func entryEdits(
  _ entry: BibliographyEntry, in document: DocumentID, to name: String, _ workspace: WorkspaceModel,
  _ isCancelled: () -> Bool
) throws(RenamingRefusal) -> [DocumentID: [ByteEdit]] {
  guard isPlainKey(name) else {
    throw RenamingRefusal("‘\(name)’ cannot be cited: a key has no spaces, commas or braces.")
  }
  if workspace.bibliographies[document]?.number(forKey: name) != nil {
    throw RenamingRefusal("‘\(name)’ is already a key of \(document.lastComponent).")
  }
  if entry.keyRange.isEmpty { throw RenamingRefusal("The entry has no key.") }
  var edits: [DocumentID: [ByteEdit]] = [document: [ByteEdit(entry.keyRange, name)]]
  for range in workspace.bibliographies[document]?.uses(ofKey: entry.key) ?? [] {
    edits[document, default: []].append(ByteEdit(range, name))
  }
  let identity = Identity.entry(entry.key, document)
  for (place, citation) in workspace.citations(of: entry.key, isCancelled: isCancelled)
  where !isCancelled() && workspace.definition(ofKey: entry.key, in: place).map(Identity.init) == identity {
    if workspace.definition(ofKey: name, in: place) != nil { throw citedAlready(name, in: place) }
    edits[place, default: []].append(ByteEdit(citation.keyRange, name))
  }
  return edits
}

private func citedAlready(_ key: String, in document: DocumentID) -> RenamingRefusal {
  RenamingRefusal("\(document.lastComponent) would cite something else: another source has the key ‘\(key)’ there.")
}

/// Whether a key can stand after `@` without braces (Pandoc's grammar).
func isPlainKey(_ key: String) -> Bool {
  let keys = citationKeys(in: Array("@\(key)".utf8))
  return keys.count == 1 && keys[0].name == 1..<(key.utf8.count + 1)
}
