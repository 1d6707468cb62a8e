import SourceText

extension ProseDate {
  /// The same date where the text has grown or shrunk before it.
  package func moved(by shift: ByteShift) -> ProseDate {
    var date = self
    date.range = shift(range)
    date.weekday = weekday.map { WrittenWeekday(range: shift($0.range), number: $0.number) }
    date.dual = dual.map {
      DualDate(
        kind: $0.kind, first: shift($0.first), second: shift($0.second), firstValue: $0.firstValue,
        secondValue: $0.secondValue, agrees: $0.agrees)
    }
    date.anchor = anchor.map { Anchor(range: $0.range.map(shift.callAsFunction), reason: $0.reason) }
    return date
  }
}
