/// A language of prose whose dates are understood. Russian and Japanese dates, whose scripts are their own, are found in
/// texts of every language.
package enum ProseLanguage: String, Hashable, Sendable, CaseIterable {
  case english, german, russian, japanese

  /// How many bytes at the start of a text its language is told by: a page or two tell enough.
  package static let sampleSize = 40_000

  /// The language of a text, by its script and its commonest words; English where nothing says otherwise.
  package static func detected(in bytes: [UInt8]) -> ProseLanguage {
    var counts = (english: 0, german: 0, cyrillic: 0, kana: 0)
    var word: UInt32 = 0
    var length = 0
    for byte in bytes.prefix(sampleSize) {
      let small = byte | 0x20
      if small >= 0x61, small <= 0x7A {
        word = word << 8 | UInt32(small)
        length += 1
        continue
      }
      if byte == 0xD0 || byte == 0xD1 { counts.cyrillic += 1 }
      if byte == 0xE3 { counts.kana += 1 }
      if byte < 0x80, length == 3 || length == 2 {
        switch word {
        case spelled("the"), spelled("of"), spelled("and"), spelled("to"): counts.english += 1
        case spelled("der"), spelled("die"), spelled("und"), spelled("das"), spelled("im"), spelled("den"),
          spelled("von"):
          counts.german += 1
        default: break
        }
      }
      word = 0
      length = 0
    }
    let latin = counts.english + counts.german
    if counts.cyrillic > 20, counts.cyrillic > latin * 20 { return .russian }
    if counts.kana > 20, counts.kana > latin * 10 { return .japanese }
    return counts.german > counts.english ? .german : .english
  }
}

/// The letters of a word of up to four small letters as one number.
private func spelled(_ word: StaticString) -> UInt32 {
  word.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
}
