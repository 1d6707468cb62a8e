import SourceText

extension DocumentModel {
  /// Whether the words right before a date deny it: "It was not on Friday, 9 November 1989".
  package func isDenied(_ range: ByteRange) -> Bool {
    guard let prose = prose.holding(range) else { return false }
    // A word or two stand before it.
    let start = max(prose.range.start, ByteOffset(range.start.value - 40))
    var words = text.string(ByteRange(start, range.start)).lowercased().split(whereSeparator: \.isWhitespace)
    while let last = words.last, beforeDates.contains(String(last)) { words.removeLast() }
    guard let last = words.last else { return false }
    if last == "than" || last == "of" { return ["rather", "instead"].contains(words.dropLast().last) }
    return denials.contains(String(last)) || last.hasSuffix("n't") || last.hasSuffix("n’t")
  }
}

private let denials: Set<String> = ["not", "never", "no", "neither", "nor", "nicht", "nie", "weder", "noch", "kein"]
private let beforeDates: Set<String> = ["on", "in", "the", "a", "am", "den", "vom"]
