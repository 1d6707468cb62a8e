import Records
import SourceText
import Syntax

extension SpacingEdits {
  /// What a value says, spelled as all records spell it; text stays as it is.
  mutating func add(valueOf field: Field, _ syntax: FieldSyntax) {
    switch field.description?.value {
    case .date, .occasion: break
    case .references, .relation, .list, .names, .action:
      for line in syntax.values { addSeparators(line.range) }
    default: return
    }
    for date in field.value.dates { add(date) }
  }

  /// One space after each semicolon between two items, and none before it.
  private mutating func addSeparators(_ line: ByteRange) {
    func isSpace(_ place: Int) -> Bool { text.bytes[place] == 0x20 || text.bytes[place] == 0x09 }
    let (first, last) = (line.start.value, line.end.value)
    for place in first..<last where text.bytes[place] == 0x3B {
      var before = place
      while before > first, isSpace(before - 1) { before -= 1 }
      if before > first, text.bytes[before - 1] != 0x3B {
        put("", between: ByteOffset(before), and: ByteOffset(place))
      }
      var after = place + 1
      while after < last, isSpace(after) { after += 1 }
      if after < last, text.bytes[after] != 0x3B {
        put(" ", between: ByteOffset(place + 1), and: ByteOffset(after))
      }
    }
  }

  /// The dates in their EDTF spelling, with ` = ` between them and a space before what follows.
  private mutating func add(_ value: DatedValue) {
    for part in value.parts {
      if part.range.count.value == part.text.utf8.count, let spelled = canonicalEDTF(part.text) {
        put(spelled, between: part.range.start, and: part.range.end)
      }
    }
    for (part, next) in zip(value.parts, value.parts.dropFirst()) {
      add(" = ", onlyBetween: part.range.end, and: next.range.start)
    }
    if let last = value.parts.last, !value.rest.isEmpty, text[value.restRange].first != 0x3B {
      add(" ", onlyBetween: last.range.end, and: value.restRange.start)
    }
  }

  /// Puts `wanted` where nothing but spaces and an equals sign stand: not where the value goes on in the next line.
  private mutating func add(_ wanted: String, onlyBetween start: ByteOffset, and end: ByteOffset) {
    let gap = text[ByteRange(start, end)]
    if start < end, gap.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x3D }) {
      put(wanted, between: start, and: end)
    }
  }
}
