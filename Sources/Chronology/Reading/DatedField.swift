/// What a date field holds: `dated { = dated } [free text]`, as in
/// `1855-02-07 = julian:1855-01-26 = 安政1年12月21日 Shimoda`.
package struct DatedFieldValue: Hashable, Sendable {
  /// The date and the dates said to be equal to it; none where the field is empty.
  package let terms: [Term]
  /// The free text after the dates, without the white space around it; nothing where there is none.
  package let text: Range<Int>?

  /// One date of the field.
  package struct Term: Hashable, Sendable {
    /// Bytes of the date with its calendar; indices of the slice that was read.
    package let range: Range<Int>
    /// Every date that can be meant, the likeliest first; none where ``error`` says why.
    package let dates: [HistoricalDate]
    package let error: DateReadingError?
    /// How it compares with the first date of the field.
    package let agreement: Agreement

    package var date: HistoricalDate? { dates.first }
  }

  /// How a date compares with the one it is said to be equal to.
  package enum Agreement: Hashable, Sendable {
    /// The same days, or the first date itself, or nothing to compare.
    case equal
    /// Not the same span of days, but one that can be the same day: a year beside a day in it.
    case compatible
    /// No day in common.
    case different
  }

  /// The field's date, where it has one.
  package var date: HistoricalDate? { terms.first?.date }
  /// The first error of any term.
  package var error: DateReadingError? { terms.lazy.compactMap(\.error).first }
}

/// Reads the value of a date field.
package func readDatedField(_ bytes: ArraySlice<UInt8>) -> DatedFieldValue {
  var rest = trimmed(bytes)
  var terms: [DatedFieldValue.Term] = []
  while !rest.isEmpty {
    let term = readTerm(rest, after: terms.first)
    terms.append(term)
    rest = trimmed(rest[term.range.upperBound...])
    guard rest.first == UInt8(ascii: "=") else { break }
    rest = trimmed(rest.dropFirst())
  }
  return DatedFieldValue(terms: terms, text: rest.isEmpty ? nil : rest.indices)
}

/// The longest date at the start of some text; the first word with its error where there is none.
private func readTerm(_ bytes: ArraySlice<UInt8>, after first: DatedFieldValue.Term?) -> DatedFieldValue.Term {
  func term(_ range: Range<Int>, _ result: Result<[HistoricalDate], DateReadingError>) -> DatedFieldValue.Term {
    switch result {
    case .success(let dates):
      return DatedFieldValue.Term(range: range, dates: dates, error: nil, agreement: agreement(dates, with: first))
    case .failure(let error): return DatedFieldValue.Term(range: range, dates: [], error: error, agreement: .equal)
    }
  }
  let ends = wordEnds(bytes)
  // Most fields: one word of digits and marks.
  guard let word = ends.first else { return term(bytes.indices, readResult(bytes)) }
  let head = bytes[..<word]
  let single = readResult(head)
  if case .success = single, bytes.first.map({ EDTFError.isDigit($0) || $0 < 0x41 }) == true {
    return term(head.indices, single)
  }
  var impossible: (Range<Int>, DateReadingError)?
  for end in ends.dropFirst().reversed() {
    switch readResult(bytes[..<end]) {
    case .success(let dates): return term(bytes.startIndex..<end, .success(dates))
    case .failure(let error) where error.kind == .impossible || error.kind == .skipped:
      impossible = impossible ?? (bytes.startIndex..<end, error)
    case .failure: break
    }
  }
  if case .failure(let error) = single, error.kind == .malformed || error.kind == .ambiguous {
    if let (range, error) = impossible { return term(range, .failure(error)) }
    if let (range, error) = proseTerm(bytes, ends) { return term(range, .failure(error)) }
  }
  return term(head.indices, single)
}

private func readResult(_ bytes: ArraySlice<UInt8>) -> Result<[HistoricalDate], DateReadingError> {
  Result { () throws(DateReadingError) in try readDated(bytes) }
}

/// The longest start of the text that is a date in prose, which a field does not hold, with what to write for it.
private func proseTerm(_ bytes: ArraySlice<UInt8>, _ ends: [Int]) -> (Range<Int>, DateReadingError)? {
  for end in ends.reversed() {
    if case .failure(let error) = readResult(bytes[..<end]), error.suggestion != nil || error.kind == .ambiguous {
      return (bytes.startIndex..<end, error)
    }
  }
  return nil
}

/// Where the first words of a text end, at most ten, none of them past an equals sign or a semicolon.
private func wordEnds(_ bytes: ArraySlice<UInt8>) -> [Int] {
  var ends: [Int] = []
  var wasWord = false
  for place in bytes.indices {
    let byte = bytes[place]
    let isMark = byte == UInt8(ascii: "=") || byte == UInt8(ascii: ";")
    let isWord = byte > 0x20 && !isMark
    if wasWord && !isWord { ends.append(place) }
    if isMark || ends.count == 10 { return ends }
    wasWord = isWord
  }
  if wasWord { ends.append(bytes.endIndex) }
  return ends
}

/// The best agreement of any reading with any reading of the field's first date.
private func agreement(
  _ dates: [HistoricalDate], with first: DatedFieldValue.Term?
) -> DatedFieldValue.Agreement {
  guard let first, !first.dates.isEmpty else { return .equal }
  var best = DatedFieldValue.Agreement.different
  for date in dates {
    for other in first.dates {
      if date.bounds == other.bounds { return .equal }
      if date.outerBounds.possiblyOverlaps(other.outerBounds) { best = .compatible }
    }
  }
  return best
}
