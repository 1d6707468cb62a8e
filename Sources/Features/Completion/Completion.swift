import Chronology
import Model
import Names
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
  package let subject: CompletionSubject
  /// ``text`` with places to fill in, for editors that know snippets.
  package var snippet: String?
  /// Characters that take the proposal and are written after it.
  package var commitCharacters: [String] = []
}

/// What a proposal is about, so that more can be told of it when it is looked at.
package enum CompletionSubject: Hashable, Sendable {
  /// A record of a document, or with none the one that the project or the gazetteer has.
  case record(id: String, in: DocumentID?)
  case heading(slug: String, in: DocumentID)
  case document(DocumentID)
  /// A field of a kind of record.
  case field(String, ofKind: String)
  /// A field of one record, with its value.
  case property(String, ofRecord: String)
  case source(key: String)
  /// Something about which there is no more to say than a sentence.
  case text(String)
  case kind(String)
}

/// What could be written at a place, the best first.
package struct Completions: Sendable {
  package let items: [Completion]
  /// Whether there would be others after more letters.
  package let isIncomplete: Bool

  package init(_ items: [Completion], isIncomplete: Bool = false) {
    self.items = items
    self.isIncomplete = isIncomplete
  }

  /// More than anybody reads, and few enough to be there at once; with more letters others come up.
  package static let limit = 30
}

/// What could be written at a place: ids after `](#`, documents after `](`, and after `](other.md#` what is in one, fields
/// after `(#id.`, keys after `@`, and in records their fields, the values of these, and kinds after a fence.
///
/// - Parameter isCancelled: Asked in long loops; when it is so, what has been found by then is given.
package func completions(
  at place: ByteOffset, in context: DocumentContext, isCancelled: () -> Bool = { false }
) -> Completions {
  let text = context.model.text
  let line = text.position(of: place, in: .utf8).line
  let before = Array(text[ByteRange(text.lines.start(ofLine: line), place)])
  let cursor = Cursor(before: before, place: place, end: wordEnd(from: place, in: text))
  let writing = WritingPlace(place, in: context.model)
  switch writing {
  case .opener:
    return Completions(cursor.afterFence.map { kindCompletions($0, cursor, context) } ?? [])
  case .verbatim: return Completions([])
  case .uncitedKeys:
    return cursor.afterAt.map { keyCompletions($0, cursor, context, isCancelled) } ?? Completions([])
  case .record:
    if cursor.isInComment || cursor.afterFence != nil { return Completions([]) }
    if let record = context.model.record(at: place), record.kind != nil,
      let completions = recordCompletions(cursor, record, context, isCancelled)
    {
      return completions
    }
  case .prose: break
  }
  if writing == .record || cursor.destination != nil, let (id, property) = cursor.afterPropertyDot {
    return Completions(propertyCompletions(of: id, property, cursor, context))
  }
  if let completions = linkCompletions(cursor, context, isCancelled) { return completions }
  // In prose a link leads by an id; any other number sign is one, or begins a heading.
  if let id = cursor.afterHash, writing == .record || cursor.destination?.contains(id.lowerBound - 1) == true {
    return idCompletions(id, cursor, context, kinds: [], isCancelled)
  }
  if let key = cursor.afterAt { return keyCompletions(key, cursor, context, isCancelled) }
  if let name = cursor.afterBracket { return nameCompletions(name, cursor, context, isCancelled) }
  return Completions([])
}

private func wordEnd(from place: ByteOffset, in text: SourceText) -> ByteOffset {
  var end = place.value
  while end < text.bytes.count, Cursor.isNameByte(text.bytes[end]) { end += 1 }
  return ByteOffset(end)
}

/// Whether the name of a field that ends at a place has its colon already.
private func isFollowedByColon(_ place: ByteOffset, in text: SourceText) -> Bool {
  text[ByteRange(place, text.range.end)].first { $0 != 0x20 } == 0x3A
}

// MARK: Ids and fields of records

private func idCompletions(
  _ typed: Range<Int>, _ cursor: Cursor, _ context: DocumentContext, kinds: Set<String>, _ isCancelled: () -> Bool
) -> Completions {
  let letters = cursor.letters(typed)
  let workspace = context.workspace
  // An id can be defined twice, and is shown once.
  let limit = 2 * Completions.limit
  var found = workspace.recordPlaces(
    fitting: letters, limit: limit, kinds: kinds, own: context.document, isNamed: true, isCancelled: isCancelled
  ).map { place, score in
    ScoredTarget(.record(place), score + (place.document == context.document ? 80 : 50))
  }
  if kinds.isEmpty {
    for heading in context.model.headings {
      let scores = [matchScore(letters, in: heading.slug.utf8), matchScore(letters, in: heading.text.utf8)]
      guard let score = scores.compactMap(\.self).max() else { continue }
      found.append(ScoredTarget(.heading(heading, in: context.document), score + 40))
    }
  }
  found.sort { $0.score > $1.score }
  let least = found.count < limit ? 0 : found[limit - 1].score + 1
  found += workspace.gazetteer.records(
    fitting: letters, limit: limit, atLeast: least, kinds: kinds, isCancelled: isCancelled
  ).map { ScoredTarget(.authority($0), $1) }
  // The dot of a property; in a field there are none.
  return completions(found, at: cursor.range(typed), in: workspace, commitCharacters: kinds.isEmpty ? ["."] : [])
}

/// Proposals of things, those that fit best first; of equals the first.
func completions(
  _ found: [ScoredTarget], at range: ByteRange, in workspace: WorkspaceModel, commitCharacters commit: [String]
) -> Completions {
  // The sort is stable: of equals those of the project stay before those of the gazetteer.
  let found = found.sorted { $0.score > $1.score }
  var seen: Set<String> = []
  var items: [Completion] = []
  for scored in found {
    if items.count == Completions.limit { break }
    switch scored.target {
    case .record(let place):
      guard let record = workspace.listed(place), let id = record.id, seen.insert(id).inserted else { continue }
      items.append(
        completion(of: record, id: id, at: range, in: place.document, commitCharacters: commit))
    case .authority(let authority):
      guard seen.insert(authority.id).inserted else { continue }
      items.append(
        completion(of: authority.record.listed, id: authority.id, at: range, in: nil, commitCharacters: commit))
    case .heading(let heading, let document):
      guard heading.hasAnchor, seen.insert(heading.slug).inserted else { continue }
      items.append(
        Completion(
          label: heading.slug, kind: .heading, detail: heading.text, filter: "\(heading.slug) \(heading.text)",
          text: heading.slug, range: range, subject: .heading(slug: heading.slug, in: document)))
    }
  }
  return Completions(items, isIncomplete: found.count > items.count)
}

/// Proposes a record of a document, or with none of the gazetteer.
private func completion(
  of record: ListedRecord, id: String, at range: ByteRange, in home: DocumentID?, commitCharacters: [String]
) -> Completion {
  Completion(
    label: id, kind: .record(record.kindName), detail: "\(record.title) · \(home?.lastComponent ?? "gazetteer")",
    filter: record.words, text: id, range: range, subject: .record(id: id, in: home),
    commitCharacters: commitCharacters)
}

private func propertyCompletions(
  of id: String, _ typed: Range<Int>, _ cursor: Cursor, _ context: DocumentContext
) -> [Completion] {
  guard let record = context.workspace.record(id: id)?.record else { return [] }
  var seen: Set<String> = []
  return record.fields.filter { seen.insert($0.name).inserted }.map { field in
    Completion(
      label: field.name, kind: .field, detail: field.string, filter: field.name, text: field.name,
      range: cursor.range(typed), subject: .property(field.name, ofRecord: id))
  }
}

// MARK: In records

private func kindCompletions(_ typed: Range<Int>, _ cursor: Cursor, _ context: DocumentContext) -> [Completion] {
  let text = context.model.text
  let line = text.lines.line(at: cursor.place)
  let fence = cursor.before[..<typed.lowerBound].filter { $0 != 0x20 }
  // A whole record is offered where the line ends here, in no quotation, and the fence has no partner.
  let isAlone = text.contents(ofLine: line).end == cursor.end && fence.allSatisfy { $0 == 0x60 || $0 == 0x7E }
  let isNew = isAlone && isUnclosed(fenceOnLine: line, in: text)
  return context.workspace.vocabulary.kinds.map { kind in
    Completion(
      label: kind.name, kind: .kind, detail: kind.summary, filter: kind.name, text: kind.name,
      range: cursor.range(typed), subject: .kind(kind.name),
      snippet: isNew ? recordSnippet(of: kind, fence: String(decoding: fence, as: UTF8.self)) : nil)
  }
}

/// Forms of date, while nothing but a date stands after the colon.
private func dateCompletions(
  after colon: Int, _ cursor: Cursor, _ field: FieldDescription, of kind: RecordKind, _ record: Record,
  _ context: DocumentContext
) -> Completions? {
  let value = cursor.before[(colon + 1)...].drop { $0 == 0x20 }
  guard !value.contains(0x20) else { return nil }
  let typed = value.startIndex..<cursor.before.count
  let written = String(decoding: value, as: UTF8.self)
  let inferred = inferredDates(for: field.name, of: record, in: context).map { date in
    Completion(
      label: date.edtf, kind: .value, detail: date.meaning, filter: date.edtf, text: date.edtf,
      range: cursor.range(typed), subject: .text(date.reason))
  }
  return Completions(
    inferred
      + dateForms(continuing: written).map { form in
        // An editor compares the filter with what is typed, and 195X is meant to go on from 1951.
        Completion(
          label: form.text, kind: .value, detail: form.meaning, filter: written + form.text, text: form.text,
          range: cursor.range(typed), subject: .field(field.name, ofKind: kind.name))
      })
}

/// Names of fields at the start of a line, values after the colon; `nil` where a reference is being written.
private func recordCompletions(
  _ cursor: Cursor, _ record: Record, _ context: DocumentContext, _ isCancelled: () -> Bool
) -> Completions? {
  guard let kind = record.kind else { return nil }
  guard let colon = cursor.before.firstIndex(of: 0x3A) else {
    guard let typed = cursor.lineWord else { return nil }
    let present = Set(record.fields.map(\.name))
    let fields = kind.fields.filter { $0.repeats || !present.contains($0.name) }
    let colon = isFollowedByColon(cursor.end, in: context.model.text) ? "" : ": "
    return Completions(
      fields.map { field in
        Completion(
          label: field.name, kind: .field, detail: field.summary, filter: field.name, text: field.name + colon,
          range: cursor.range(typed), subject: .field(field.name, ofKind: kind.name))
      })
  }
  let name = String(decoding: cursor.before[..<colon], as: UTF8.self)
  guard let field = kind.field(named: name) else { return nil }
  switch field.value {
  case .references(let kinds), .relation(let kinds):
    return cursor.afterHash.map { idCompletions($0, cursor, context, kinds: kinds, isCancelled) }
  case .date: return dateCompletions(after: colon, cursor, field, of: kind, record, context)
  case .action, .occasion:
    return cursor.afterHash.map { idCompletions($0, cursor, context, kinds: ["polity", "person"], isCancelled) }
      ?? dateCompletions(after: colon, cursor, field, of: kind, record, context)
  case .choice(let words):
    return Completions(
      words.map { word in
        Completion(
          label: word, kind: .value, detail: "", filter: word, text: word, range: cursor.range(cursor.typedWord),
          subject: .field(field.name, ofKind: kind.name))
      })
  default: return nil
  }
}
