import Bibliography
import Chronology
import Model
import Records
import SourceText
import Vocabulary

/// Something that could be written at a place.
package struct Completion: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case record(String), heading, field, kind, citation, value, document
  }

  /// What is shown in the list.
  package let label: String
  package let kind: Kind
  /// A few words beside the label: dates, parties.
  package let detail: String
  /// What the letters typed are compared with: id, title and other names.
  package let filter: String
  /// What takes the place of ``range``.
  package let text: String
  package let range: ByteRange
  /// The card of the thing, in Markdown; worked out when it is looked at.
  package let documentation: @Sendable () -> String

  package static func == (left: Completion, right: Completion) -> Bool {
    left.label == right.label && left.text == right.text && left.range == right.range
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(label)
    hasher.combine(range)
  }
}

/// What could be written at a place: ids after `(#`, fields after `(#id.`, keys after `@`, and in records their fields,
/// the values of these, and kinds after a fence.
package func completions(at place: ByteOffset, in context: DocumentContext) -> [Completion] {
  let text = context.model.text
  let line = text.position(of: place, in: .utf8).line
  let before = Array(text[ByteRange(text.lines.start(ofLine: line), place)])
  let cursor = Cursor(before: before, place: place, end: wordEnd(from: place, in: text))
  if let fence = cursor.afterFence { return kindCompletions(fence, cursor, context) }
  if let record = context.model.record(at: place), record.openerRange.end < place, record.kind != nil,
    let completions = recordCompletions(cursor, record, context)
  {
    return completions
  }
  if let (id, property) = cursor.afterPropertyDot { return propertyCompletions(of: id, property, cursor, context) }
  if let id = cursor.afterHash { return idCompletions(id, cursor, context, kinds: []) }
  if let key = cursor.afterAt { return keyCompletions(key, cursor, context) }
  return []
}

private func wordEnd(from place: ByteOffset, in text: SourceText) -> ByteOffset {
  var end = place.value
  while end < text.bytes.count, Cursor.isNameByte(text.bytes[end]) { end += 1 }
  return ByteOffset(end)
}

// MARK: Ids and fields of records

private func idCompletions(
  _ typed: Range<Int>, _ cursor: Cursor, _ context: DocumentContext, kinds: Set<String>
) -> [Completion] {
  let range = cursor.range(typed)
  var found: [Completion] = []
  var seen: Set<String> = []
  for (document, record) in context.workspace.records {
    guard let id = record.id, kinds.isEmpty || kinds.contains(record.kindName), seen.insert(id).inserted else {
      continue
    }
    found.append(completion(of: record, id: id, at: range, where: document.lastComponent, context))
  }
  if kinds.isEmpty {
    for heading in context.model.headings where seen.insert(heading.slug).inserted {
      found.append(
        Completion(
          label: heading.slug, kind: .heading, detail: heading.text, filter: "\(heading.slug) \(heading.text)",
          text: heading.slug, range: range, documentation: { "Heading: **\(heading.text)**" }))
    }
  }
  for authority in context.workspace.gazetteer.records where kinds.isEmpty || kinds.contains(authority.record.kindName)
  {
    guard seen.insert(authority.id).inserted else { continue }
    found.append(completion(of: authority.record, id: authority.id, at: range, where: "gazetteer", context))
  }
  return found
}

private func completion(
  of record: Record, id: String, at range: ByteRange, where home: String, _ context: DocumentContext
) -> Completion {
  let when = record.timeSpan.map { ", \($0.words)" } ?? ""
  return Completion(
    label: id, kind: .record(record.kindName), detail: "\(record.shortTitle)\(when) · \(home)",
    filter: ([id] + record.names).joined(separator: " "), text: id, range: range,
    documentation: { [workspace = context.workspace] in recordCard(record, in: workspace) })
}

private func propertyCompletions(
  of id: String, _ typed: Range<Int>, _ cursor: Cursor, _ context: DocumentContext
) -> [Completion] {
  guard let record = context.workspace.record(id: id)?.record else { return [] }
  var seen: Set<String> = []
  return record.fields.filter { seen.insert($0.name).inserted }.map { field in
    Completion(
      label: field.name, kind: .field, detail: field.string, filter: field.name, text: field.name,
      range: cursor.range(typed), documentation: { describe(field) })
  }
}

// MARK: Citation keys

private func keyCompletions(_ typed: Range<Int>, _ cursor: Cursor, _ context: DocumentContext) -> [Completion] {
  let range = cursor.range(typed)
  var found: [Completion] = []
  for name in context.workspace.bibliographies(of: context.document) {
    guard let file = context.workspace.bibliographies[name] else { continue }
    for entry in file.entries {
      found.append(
        Completion(
          label: entry.key, kind: .citation, detail: entry.summary, filter: "\(entry.key) \(entry.summary)",
          text: isPlainKey(entry.key) ? entry.key : "{\(entry.key)}", range: range,
          documentation: { entryCard(entry) }))
    }
  }
  for (document, record) in context.workspace.records where ["source", "treaty"].contains(record.kindName) {
    if let id = record.id {
      found.append(completion(of: record, id: id, at: range, where: document.lastComponent, context))
    }
  }
  return found
}

/// Whether a key can stand after `@` without braces (Pandoc's grammar).
private func isPlainKey(_ key: String) -> Bool {
  let keys = citationKeys(in: Array("@\(key)".utf8))
  return keys.count == 1 && keys[0].name == 1..<(key.utf8.count + 1)
}

// MARK: In records

private func kindCompletions(_ typed: Range<Int>, _ cursor: Cursor, _ context: DocumentContext) -> [Completion] {
  context.workspace.vocabulary.kinds.map { kind in
    Completion(
      label: kind.name, kind: .kind, detail: kind.summary, filter: kind.name, text: kind.name,
      range: cursor.range(typed),
      documentation: { kind.fields.map { "- `\($0.name)` \($0.summary)" }.joined(separator: "\n") })
  }
}

/// Names of fields at the start of a line, values after the colon; `nil` where a reference is being written.
private func recordCompletions(_ cursor: Cursor, _ record: Record, _ context: DocumentContext) -> [Completion]? {
  guard let kind = record.kind else { return nil }
  guard let colon = cursor.before.firstIndex(of: 0x3A) else {
    guard let typed = cursor.lineWord else { return nil }
    let present = Set(record.fields.map(\.name))
    return kind.fields.filter { $0.repeats || !present.contains($0.name) }.map { field in
      Completion(
        label: field.name, kind: .field, detail: field.summary, filter: field.name, text: "\(field.name): ",
        range: cursor.range(typed), documentation: { field.summary })
    }
  }
  let name = String(decoding: cursor.before[..<colon], as: UTF8.self)
  guard let field = kind.field(named: name) else { return nil }
  switch field.value {
  case .references(let kinds), .relation(let kinds):
    return cursor.afterHash.map { idCompletions($0, cursor, context, kinds: kinds) }
  case .action, .occasion:
    return cursor.afterHash.map { idCompletions($0, cursor, context, kinds: ["polity", "person"]) }
  case .choice(let words):
    return words.map { word in
      Completion(
        label: word, kind: .value, detail: "", filter: word, text: word, range: cursor.range(cursor.typedWord),
        documentation: { field.summary })
    }
  default: return nil
  }
}
