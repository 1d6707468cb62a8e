/// The case of a word of a name, which decides whether it is a particle.
enum NameWord {
  /// Whether a word begins in lower case: by its first letter outside of braces, or in a "special character" `{\…}`
  /// at its start by the letter that this stands for. A word without such letters is not lower case.
  static func isLowerCase(_ word: ArraySlice<UInt8>) -> Bool {
    var place = word.startIndex
    while place < word.endIndex {
      let byte = word[place]
      if byte == UInt8(ascii: "{") {
        if place + 1 < word.endIndex, word[place + 1] == UInt8(ascii: "\\") {
          return specialCharacterIsLowerCase(word[(place + 2)...])
        }
        place = end(ofGroupAt: place, in: word)
        continue
      }
      if let isLower = isLowerCase(letterAt: place, in: word) { return isLower }
      place += 1
    }
    return false
  }

  /// The case of `{\command …}`, given what follows the backslash.
  private static func specialCharacterIsLowerCase(_ rest: ArraySlice<UInt8>) -> Bool {
    let command = rest.prefix { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
    switch String(decoding: command, as: UTF8.self) {
    case "i", "j", "oe", "ae", "aa", "o", "l", "ss", "dh", "dj", "th", "ng": return true
    case "OE", "AE", "AA", "O", "L", "DH", "DJ", "TH", "NG": return false
    default: break
    }
    var place = command.isEmpty ? rest.startIndex + 1 : command.endIndex
    var depth = 1
    while place < rest.endIndex, depth > 0 {
      switch rest[place] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      default: if let isLower = isLowerCase(letterAt: place, in: rest) { return isLower }
      }
      place += 1
    }
    return false
  }

  private static func end(ofGroupAt start: Int, in word: ArraySlice<UInt8>) -> Int {
    var depth = 0
    for place in start..<word.endIndex {
      if word[place] == UInt8(ascii: "{") {
        depth += 1
      } else if word[place] == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return place + 1 }
      }
    }
    return word.endIndex
  }

  /// The case of the letter at a place; nil where there is none, or one without case.
  private static func isLowerCase(letterAt place: Int, in word: ArraySlice<UInt8>) -> Bool? {
    let byte = word[place]
    if byte < 0x80 {
      if byte &- UInt8(ascii: "a") < 26 { return true }
      return byte &- UInt8(ascii: "A") < 26 ? false : nil
    }
    if byte & 0xC0 == 0x80 { return nil }
    var scalars = String(decoding: word[place...].prefix(4), as: UTF8.self).unicodeScalars.makeIterator()
    guard let properties = scalars.next()?.properties else { return nil }
    return properties.isLowercase ? true : properties.isUppercase ? false : nil
  }
}
