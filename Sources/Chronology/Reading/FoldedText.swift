/// A word without case, diacritics and marks of breathing, so that "Shaʿbān", "Sha'ban" and "SHABAN" are one key.
///
/// Letters outside the Latin script are dropped; so are full stops, apostrophes and hyphens inside a word.
func folded(_ text: some StringProtocol) -> String {
  var key = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: key.unicodeScalars.append(scalar)
    case 0x41...0x5A: key.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
    case 0x80...: key += latinBase(scalar)
    default: break
    }
  }
  return key
}

/// The ASCII letters of a Latin letter with marks; nothing for any other character.
private func latinBase(_ scalar: Unicode.Scalar) -> String { latinBases[scalar] ?? "" }

private let latinBases: [Unicode.Scalar: String] = {
  var bases: [Unicode.Scalar: String] = [:]
  for (base, letters) in latinLetters {
    for scalar in letters.unicodeScalars { bases[scalar] = base }
  }
  return bases
}()

/// Canonical decomposition is not in the standard library, so the letters that transliterations use are listed.
private let latinLetters: [(base: String, letters: String)] = [
  ("a", "àáâãäåāăąǎÀÁÂÃÄÅĀĂĄảạ"), ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚəẹ"), ("i", "ìíîïĩīĭįıÌÍÎÏĪĬİị"),
  ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐọ"),
  ("u", "ùúûüũūŭůűÙÚÛÜŪŬŮŰụ"), ("y", "ýÿÝŸ"), ("c", "çćĉċčÇĆČ"), ("d", "ďđḍḏĎĐḌḎ"), ("g", "ĝğġģĜĞĠ"),
  ("h", "ĥħḥḫẖĤĦḤḪ"),
  ("j", "ĵǰĴ"), ("k", "ķḳĶ"), ("l", "ĺļľłḷĹĽŁ"), ("n", "ñńņňṇñÑŃŇ"), ("r", "ŕřṛŘṚ"), ("s", "śŝşšṣșŚŞŠṢȘ"),
  ("t", "ţťṭțṯŢŤṬȚṮ"),
  ("w", "ŵŴ"), ("z", "źżžẓẕŹŻŽẒ"), ("ss", "ß"), ("ae", "æÆ"), ("oe", "œŒ"),
]

/// A romanised Japanese name in one spelling: long vowels short, `n` before all consonants.
func foldedJapanese(_ text: some StringProtocol) -> String {
  var key: [Character] = []
  for letter in folded(text) {
    switch (key.last, letter) {
    // ou, oo, uu: other spellings of ō and ū.
    case ("o", "u"), ("o", "o"), ("u", "u"): continue
    case ("m", "p"), ("m", "b"), ("m", "m"):
      key.removeLast()
      key += ["n", letter]
    // Shouwa as Syouwa.
    case ("s", "y"): key.append("h")
    default: key.append(letter)
    }
  }
  return String(key)
}
