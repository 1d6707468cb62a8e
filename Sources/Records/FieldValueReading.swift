import Chronology
import SourceText
import Vocabulary

extension FieldValue {
  /// Reads the text of a field as its description says.
  init(_ text: FieldText, as kind: FieldValueKind) {
    let whole = 0..<text.bytes.count
    if text.bytes.isEmpty, kind != .text {
      self = .text
      return
    }
    switch kind {
    case .text, .number, .coordinates, .choice, .id: self = .text
    case .date: self = .date(DatedValue(text, whole))
    case .action:
      guard beginsWithDate(text.bytes, whole) else {
        self = .action(nil, actors: listedMentions(text, whole))
        return
      }
      let dated = DatedValue(text, whole)
      self = .action(dated, actors: listedMentions(text, dated.restLocal))
    case .occasion:
      guard beginsWithDate(text.bytes, whole) else {
        self = .action(nil, actors: listedMentions(text, whole).filter { $0.id != nil })
        return
      }
      let dated = DatedValue(text, whole)
      self = .action(dated, actors: identifiers(text, dated.restLocal))
    case .references: self = .references(listedMentions(text, whole))
    case .list, .names: self = .list(listedMentions(text, whole))
    case .relation:
      self = .relation(items(text, whole).map { TemporalRelation(text, $0) })
    }
  }
}

extension DatedValue {
  /// Reads the dates with which a stretch of a field's text begins.
  init(_ text: FieldText, _ local: Range<Int>) {
    let value = readDatedField(text.bytes[local])
    parts = value.terms.map { term in
      DatedPart(term, text: text.string(term.range)) { text.range(of: $0) }
    }
    restLocal = value.text ?? local.upperBound..<local.upperBound
    rest = text.string(restLocal)
    restRange = text.range(of: restLocal)
  }
}

extension DatedPart {
  /// Reads a date that stands alone, such as the value of a `date:` link.
  package init(_ bytes: [UInt8], at start: ByteOffset) {
    let whole = ByteRange(start, start + ByteCount(bytes.count))
    let text = String(decoding: bytes, as: UTF8.self)
    do throws(DateReadingError) {
      let dates = try readDated(bytes[...])
      self.init(text: text, range: whole, dates: dates, error: nil, errorRange: whole, agreement: .equal)
    } catch {
      let fault = ByteRange(start + ByteCount(error.range.lowerBound), start + ByteCount(error.range.upperBound))
      self.init(text: text, range: whole, dates: [], error: error, errorRange: fault, agreement: .equal)
    }
  }

  fileprivate init(_ term: DatedFieldValue.Term, text: String, range: (Range<Int>) -> ByteRange) {
    self.init(
      text: text, range: range(term.range), dates: term.dates, error: term.error,
      errorRange: range(term.error?.range ?? term.range), agreement: term.agreement)
  }
}

extension TemporalRelation {
  /// Reads `#id 3 days` or a date.
  fileprivate init(_ text: FieldText, _ local: Range<Int>) {
    range = text.range(of: local)
    if beginsWithDate(text.bytes, local) {
      let dated = DatedValue(text, local)
      target = .date(dated)
      distance = dated.rest
      distanceRange = dated.restRange
      return
    }
    guard let first = identifiers(text, local).first, text.bytes[local.lowerBound] == 0x23 else {
      target = .record(
        Mention(name: text.string(local), range: text.range(of: local), id: nil, idRange: text.range(of: local)))
      distance = ""
      distanceRange = ByteRange(at: text.range(of: local).end)
      return
    }
    target = .record(first)
    // Counted in the text: an id with bytes that are no UTF-8 is longer as a string.
    let rest = (local.lowerBound + 1)..<local.upperBound
    let end = rest.first { !isIDByte(text.bytes[$0]) } ?? local.upperBound
    let words = trimmed(text.bytes, end..<local.upperBound)
    distance = text.string(words)
    distanceRange = text.range(of: words)
  }
}

/// Whether a value begins with a date rather than a name: with a digit or sign of EDTF, or a word that has a digit in it.
private func beginsWithDate(_ bytes: [UInt8], _ local: Range<Int>) -> Bool {
  guard local.lowerBound < local.upperBound else { return false }
  let word = bytes[local].prefix { $0 != 0x20 && $0 != 0x3B }
  guard let first = word.first, first != 0x23 else { return false }
  return word.contains { (0x30...0x39).contains($0) } || first == 0x2E || first == 0x2F
}

/// The stretches between semicolons, without white space around them; empty ones are passed over.
private func items(_ text: FieldText, _ local: Range<Int>) -> [Range<Int>] {
  var items: [Range<Int>] = []
  var start = local.lowerBound
  for place in local where text.bytes[place] == 0x3B {
    items.append(trimmed(text.bytes, start..<place))
    start = place + 1
  }
  items.append(trimmed(text.bytes, start..<local.upperBound))
  return items.filter { !$0.isEmpty }
}

private func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
  while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
  return start..<end
}

/// The items of a list: `#id`, a name, or a name with an id in parentheses.
private func listedMentions(_ text: FieldText, _ local: Range<Int>) -> [Mention] {
  items(text, local).map { item in
    let range = text.range(of: item)
    if text.bytes[item.lowerBound] == 0x23 {
      let id = (item.lowerBound + 1)..<item.upperBound
      let end = id.first { !isIDByte(text.bytes[$0]) } ?? id.upperBound
      return Mention(
        name: text.string(trimmed(text.bytes, end..<item.upperBound)), range: range,
        id: text.string(id.lowerBound..<end), idRange: text.range(of: item.lowerBound..<end))
    }
    if text.bytes[item.upperBound - 1] == 0x29, let open = text.bytes[item].lastIndex(of: 0x28),
      open + 2 < item.upperBound, text.bytes[open + 1] == 0x23
    {
      let name = trimmed(text.bytes, item.lowerBound..<open)
      return Mention(
        name: text.string(name), range: range, id: text.string((open + 2)..<(item.upperBound - 1)),
        idRange: text.range(of: (open + 1)..<(item.upperBound - 1)))
    }
    return Mention(name: text.string(item), range: range, id: nil, idRange: range)
  }
}

/// The `#id`s among words.
private func identifiers(_ text: FieldText, _ local: Range<Int>) -> [Mention] {
  var found: [Mention] = []
  var place = local.lowerBound
  while place < local.upperBound {
    guard text.bytes[place] == 0x23, place == local.lowerBound || !isIDByte(text.bytes[place - 1]) else {
      place += 1
      continue
    }
    let start = place
    place += 1
    while place < local.upperBound, isIDByte(text.bytes[place]) { place += 1 }
    if place == start + 1 { continue }
    let range = text.range(of: start..<place)
    found.append(Mention(name: "", range: range, id: text.string((start + 1)..<place), idRange: range))
  }
  return found
}

/// Letters, digits, `-` and `_`, and every byte of a character outside ASCII.
private func isIDByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x2D, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...: true
  default: false
  }
}
