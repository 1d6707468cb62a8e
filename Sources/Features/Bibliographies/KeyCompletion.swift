import Bibliography
import Model
import Names
import Records
import SourceText

/// The keys of sources after `@`: found by key, author, words of the title and year, separated by any sign that a key may
/// have (`@dower-1999`), the best first.
func keyCompletions(
  _ typed: Range<Int>, _ cursor: Cursor, _ context: DocumentContext, _ isCancelled: () -> Bool
) -> Completions {
  let workspace = context.workspace
  let written = String(decoding: cursor.before[typed], as: UTF8.self)
  let isBraced = cursor.isAfterBrace(typed)
  let start = cursor.range(typed).start
  let end = keyEnd(from: start, isBraced: isBraced, in: context.model.text)
  let writer = KeyCompletionWriter(
    written: written, range: ByteRange(start, max(end, cursor.place)), isBraced: isBraced)
  let letters = cursor.letters(typed)
  var found = BestMatches<Match>(limit: Completions.limit) { left, right in
    if left.rank != right.rank { return left.rank < right.rank }
    return left.document == right.document ? left.number < right.number : left.document < right.document
  }
  if let references = workspace.documents[context.document]?.sources.references {
    for match in EntrySearch(references).matches(written, limit: Completions.limit) {
      found.offer(
        match.score + 50,
        Match(rank: 0, document: context.document, number: match.entry) {
          references.entry(match.entry).map(writer.completion)
        })
    }
  }
  for name in workspace.bibliographies(of: context.document) {
    guard let file = workspace.bibliographies[name], let search = workspace.search(in: name) else { continue }
    for match in search.matches(written, limit: Completions.limit) {
      found.offer(
        match.score,
        Match(rank: 1, document: name, number: match.entry) { file.entry(match.entry).map(writer.completion) })
    }
  }
  for (document, entry) in workspace.documentsThatAreSources {
    guard let score = matchScore(letters, in: "\(entry.key) \(entry.summary)".utf8) else { continue }
    found.offer(score, Match(rank: 2, document: document, number: 0) { writer.completion(of: entry) })
  }
  let records = workspace.records(
    fitting: letters, limit: Completions.limit, kinds: ["source", "treaty"], isNamed: true, isCancelled: isCancelled)
  for (record, document, score) in records {
    guard let id = record.id else { continue }
    found.offer(
      score,
      Match(rank: 3, document: document, number: record.range.start.value) {
        writer.completion(of: record, id: id, where: document.lastComponent)
      })
  }
  // Treaties of the gazetteer can be cited as well, after what is the writer's own; a few letters fit too many of them.
  if letters.count > 2 {
    let words = letters.map { $0 == 0x2D ? 0x20 : $0 }
    for spelling in letters == words ? [letters] : [letters, words] {
      let treaties = workspace.gazetteer.records(
        fitting: spelling, limit: Completions.limit, kinds: ["treaty"], isCancelled: isCancelled)
      for (authority, score) in treaties {
        found.offer(
          score - 600,
          Match(rank: 4, document: DocumentID(gazetteerFile: ""), number: authority.number) {
            writer.completion(of: authority.record, id: authority.id, where: "gazetteer")
          })
      }
    }
  }
  var seen: Set<String> = []
  let items = found.sorted.compactMap { $0.item() }.filter { seen.insert($0.label).inserted }
  // With other letters other entries of a large bibliography come up.
  return Completions(items, isIncomplete: true)
}

/// Where a key ends that begins at a place, after `@` or `@{`.
private func keyEnd(from start: ByteOffset, isBraced: Bool, in text: SourceText) -> ByteOffset {
  let opening = start - ByteCount(isBraced ? 2 : 1)
  let bytes = Array(text[ByteRange(opening, text.contents(ofLine: text.lines.line(at: start)).end)])
  guard let key = citationKeys(in: bytes).first, key.whole.lowerBound == 0, !bytes[key.name].contains(0x20) else {
    return start
  }
  return opening + ByteCount(key.name.upperBound)
}

/// Something that could be cited; of equal ones those of the lower rank go first, each in the order of their place.
private struct Match {
  let rank: Int
  let document: DocumentID
  let number: Int
  let item: () -> Completion?
}

/// Proposals of keys for one place.
private struct KeyCompletionWriter {
  let written: String
  let range: ByteRange
  /// Whether `{` stands before, so that any key may follow.
  let isBraced: Bool

  /// What is typed stands first in the filter, because it may be words of the title.
  func completion(of entry: BibliographyEntry) -> Completion {
    Completion(
      label: entry.key, kind: .citation, detail: entry.summary, filter: "\(written) \(entry.key) \(entry.summary)",
      text: isBraced || isPlainKey(entry.key) ? entry.key : "{\(entry.key)}", range: range,
      subject: .source(key: entry.key))
  }

  func completion(of record: Record, id: String, where home: String) -> Completion {
    Completion(
      label: id, kind: .record(record.kindName), detail: "\(record.listed.title) · \(home)",
      filter: "\(written) \(record.listed.words)", text: id, range: range, subject: .record(id: id, in: nil))
  }
}
