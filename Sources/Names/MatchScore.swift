/// How well letters that somebody has typed fit a name; `nil` where they are not all in it, in order.
///
/// The whole name beats its beginning, that the beginning of a word, that a part, and that letters here and there; among
/// equals the shorter name wins. ASCII case is folded.
package func matchScore(_ typed: [UInt8], in name: some Collection<UInt8>) -> Int? {
  if let score = name.withContiguousStorageIfAvailable({ score(typed, $0, atLeast: 0) }) { return score }
  return Array(name).withUnsafeBufferPointer { score(typed, $0, atLeast: 0) }
}

/// The same where it is no less than a number; looks no further than for that.
func matchScore(_ typed: [UInt8], in name: UnsafeBufferPointer<UInt8>, atLeast least: Int) -> Int? {
  guard let score = score(typed, name, atLeast: least), score >= least else { return nil }
  return score
}

/// What scores are made of; all but that of the whole name are less by the length of the name.
package enum MatchScore {
  static let whole = 1000
  static let beginning = 900
  static let word = 700
  static let inside = 500
  static let scattered = 200
  /// What an id is ahead of another name.
  static let idAdvantage = 10
  /// More than letters that only stand here and there in a name can score.
  package static let aboveScattered = scattered + idAdvantage + 1
  /// All names that are longer are as good, in bytes.
  static let longestName = 99
}

/// Letters as ``matchScore(_:in:)`` wants them.
package func foldedLetters(_ text: String) -> [UInt8] { text.utf8.map(folded) }

func folded(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

/// - Parameter least: what scores less may be left out.
private func score(_ typed: [UInt8], _ name: UnsafeBufferPointer<UInt8>, atLeast least: Int) -> Int? {
  if typed.isEmpty { return 0 }
  if typed.count > name.count { return nil }
  let length = min(name.count, MatchScore.longestName)
  if typed.count < name.count, MatchScore.beginning - length < least { return nil }
  // Past the start of the name no more than this can be scored.
  let last = MatchScore.word - length < least ? 0 : name.count - typed.count
  var best: Int?
  var start = 0
  while start <= last {
    defer { start += 1 }
    guard folded(name[start]) == typed[0] else { continue }
    var same = 1
    while same < typed.count, folded(name[start + same]) == typed[same] { same += 1 }
    if same < typed.count { continue }
    if start == 0 { return typed.count == name.count ? MatchScore.whole : MatchScore.beginning - length }
    let isWordStart = !isLetter(name[start - 1])
    if isWordStart { return MatchScore.word - length }
    best = best ?? MatchScore.inside - length
  }
  if let best { return best }
  // Letters here and there say something only if they are several and the first begins a word.
  guard typed.count > 1, MatchScore.scattered - length >= least else { return nil }
  var next = 0
  var place = 0
  while place < name.count, next < typed.count {
    if folded(name[place]) == typed[next], next > 0 || place == 0 || !isLetter(name[place - 1]) { next += 1 }
    place += 1
  }
  return next == typed.count ? MatchScore.scattered - length : nil
}

func isLetter(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
  default: false
  }
}
