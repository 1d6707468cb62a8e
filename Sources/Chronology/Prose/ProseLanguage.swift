import SourceText

/// A language of prose whose dates are understood. Russian and Japanese dates, whose scripts are their own, are found in
/// texts of every language.
package enum ProseLanguage: String, Hashable, Sendable, CaseIterable {
  case english, german, russian, japanese

  /// How many bytes at the start of a text its language is told by: a page or two tell enough.
  package static let sampleSize = 40_000

  /// The language of a text, by its script and its commonest words; English where nothing says otherwise.
  package static func detected(in bytes: [UInt8]) -> ProseLanguage {
    var counts = (english: 0, german: 0, cyrillic: 0, kana: 0)
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      let limit = min(bytes.count, sampleSize)
      var runs = RunStarts(in: base, 0..<limit)
      while var block = runs.nextShortWords() {
        while block.bits != 0 {
          let start = block.first &+ block.bits.trailingZeroBitCount
          block.bits &= block.bits &- 1
          if base[start] < 0x80 {
            count(shortWord(in: base, at: start, before: limit), &counts.english, &counts.german)
          } else {
            var place = start
            while place < limit, base[place] >= 0x80 {
              if base[place] == 0xD0 || base[place] == 0xD1 { counts.cyrillic += 1 }
              if base[place] == 0xE3 { counts.kana += 1 }
              place += 1
            }
          }
        }
      }
    }
    let latin = counts.english + counts.german
    if counts.cyrillic > 20, counts.cyrillic > latin * 20 { return .russian }
    if counts.kana > 20, counts.kana > latin * 10 { return .japanese }
    return counts.german > counts.english ? .german : .english
  }
}

/// Counts a word that tells of a language.
@inline(__always)
private func count(_ word: UInt32, _ english: inout Int, _ german: inout Int) {
  switch word {
  case spelled("the"), spelled("of"), spelled("and"), spelled("to"): english += 1
  case spelled("der"), spelled("die"), spelled("und"), spelled("das"), spelled("im"), spelled("den"), spelled("von"):
    german += 1
  default: break
  }
}

/// A word of two or three letters, made small, with another ASCII character after it; 0 for any other.
@inline(__always)
private func shortWord(in bytes: UnsafePointer<UInt8>, at start: Int, before limit: Int) -> UInt32 {
  // The fourth byte must be there, as is that after a word of three.
  guard start &+ 3 < limit || start &+ 2 < limit && !isLetter(bytes[start &+ 2]) else { return 0 }
  if !isLetter(bytes[start &+ 1]) { return 0 }
  let word = UInt32(bytes[start] | 0x20) &<< 8 | UInt32(bytes[start &+ 1] | 0x20)
  let third = bytes[start &+ 2]
  if !isLetter(third) { return third < 0x80 ? word : 0 }
  let fourth = bytes[start &+ 3]
  return isLetter(fourth) || fourth >= 0x80 ? 0 : word &<< 8 | UInt32(third | 0x20)
}

@inline(__always)
private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// The letters of a word of up to four small letters as one number.
private func spelled(_ word: StaticString) -> UInt32 {
  word.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
}
