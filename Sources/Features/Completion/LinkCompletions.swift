import Model
import Names
import SourceText

/// Documents after `](`, and after `](other.md#` the records and headings of one; `nil` where no such thing is written.
func linkCompletions(_ cursor: Cursor, _ context: DocumentContext, _ isCancelled: () -> Bool) -> Completions? {
  guard let typed = cursor.destination else { return nil }
  // No document is an image.
  if cursor.isImage(typed) { return Completions([]) }
  let pathEnd = typed.lowerBound + pathLength(ofDestination: cursor.before[typed])
  guard let hash = cursor.before[typed].firstIndex(of: UInt8(ascii: "#")) else {
    // What a page is asked for in a query is not known.
    return pathEnd < typed.upperBound ? Completions([]) : documentCompletions(typed, cursor, context, isCancelled)
  }
  if pathEnd == typed.lowerBound { return nil }
  let path = String(decoding: cursor.before[typed.lowerBound..<pathEnd], as: UTF8.self)
  let target = context.workspace.document(at: path, from: context.document)
  return targetCompletions(in: target, (hash + 1)..<typed.upperBound, cursor, context)
}

private func documentCompletions(
  _ typed: Range<Int>, _ cursor: Cursor, _ context: DocumentContext, _ isCancelled: () -> Bool
) -> Completions {
  let written = String(decoding: cursor.before[typed], as: UTF8.self)
  if RelativePath.isAbsolute(written) { return Completions([]) }
  // Steps out of the folder are no letters of a name.
  let parts = written.split(separator: "/", omittingEmptySubsequences: false).drop { $0 == "." || $0 == ".." }
  let letters = foldedLetters(removingPercentEscapes(parts.joined(separator: "/")))
  let found = context.workspace.documents(
    fitting: letters, near: context.document, limit: Completions.limit + 1, isCancelled: isCancelled)
  let end = destinationEnd(from: cursor.place, isDefinition: cursor.isDefinition(typed), in: context.model.text)
  let range = ByteRange(cursor.range(typed).start, end)
  let items = found.prefix(Completions.limit).lazy.map(\.document).filter { $0 != context.document }.map { document in
    // An editor compares what is typed with the filter.
    let start = written.hasPrefix("./") ? "./" : ""
    let path = start + RelativePath.path(from: context.document, to: document)
    let text = RelativePath.escaped(path)
    return Completion(
      label: path, kind: .document, detail: context.workspace.title(of: document) ?? "",
      filter: written.contains("%") ? text : path, text: text, range: range, subject: .document(document),
      commitCharacters: ["#"])
  }
  return Completions(Array(items), isIncomplete: found.count > Completions.limit)
}

/// Where the path ends that a place is in.
private func destinationEnd(from place: ByteOffset, isDefinition: Bool, in text: SourceText) -> ByteOffset {
  let rest = text[ByteRange(place, text.range.end)]
  let length = rest.prefix { $0 > 0x20 && !")#?<".utf8.contains($0) }.count
  let following = rest.dropFirst(length)
  let title = following.drop { $0 == 0x20 }
  // What follows on the line may be no part of a link that has no end yet.
  let isClosed =
    isDefinition || following.first.map { ")#?".utf8.contains($0) } == true
    || title.startIndex > following.startIndex && title.first.map { "\"'(".utf8.contains($0) } == true
  return isClosed ? place + ByteCount(length) : place
}

private func targetCompletions(
  in target: DocumentID, _ typed: Range<Int>, _ cursor: Cursor, _ context: DocumentContext
) -> Completions {
  guard let summary = context.workspace.documents[target], typed == cursor.typedWord else { return Completions([]) }
  let letters = cursor.letters(typed)
  var found: [ScoredTarget] = []
  for (number, record) in summary.records.enumerated() {
    guard let id = record.id else { continue }
    let scores = ([id] + record.names).compactMap { matchScore(letters, in: $0.utf8) }
    if let score = scores.max() {
      found.append(ScoredTarget(.record(RecordPlace(document: target, index: number)), score))
    }
  }
  for heading in summary.headings {
    let scores = [heading.slug, heading.text].compactMap { matchScore(letters, in: $0.utf8) }
    if let score = scores.max() { found.append(ScoredTarget(.heading(heading, in: target), score)) }
  }
  return completions(found, at: cursor.range(typed), in: context.workspace, commitCharacters: ["."])
}
