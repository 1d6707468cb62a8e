/// The date words of Japanese, with the names of all eras in both scripts, and the months of the French Republic.
let japaneseDateWords: [ProseWordGroup] =
  [
    ProseWordGroup(.yearMark, 0, "年"),
    ProseWordGroup(.monthMark, 0, "月"),
    ProseWordGroup(.dayMark, 0, "日"),
    ProseWordGroup(.centuryMark, 0, "世紀"),
    ProseWordGroup(.decadeMark, 0, "年代"),
    ProseWordGroup(.firstYear, 1, "元"),
    ProseWordGroup(.beforeEra, 0, "紀元前"),
    ProseWordGroup(.ofEra, 0, "西暦"),
    ProseWordGroup(.to, 0, "から 〜 ～"),
    ProseWordGroup(.approximateMark, 0, "頃 ごろ"),
  ]
  + JapaneseEra.all.indices.map { index in
    let era = JapaneseEra.all[index]
    let name = era.name.lowercased()
    // The name is also written without its long vowels marked.
    let plain = String(String.UnicodeScalarView(name.unicodeScalars.map(withoutLength)))
    return ProseWordGroup(.japaneseEra, Int32(index), "\(era.kanji) \(name) \(plain)", needsCapital: true)
  }

/// A vowel without the mark that makes it long.
private func withoutLength(_ letter: Unicode.Scalar) -> Unicode.Scalar {
  switch letter {
  case "ā": "a"
  case "ē": "e"
  case "ī": "i"
  case "ō": "o"
  case "ū": "u"
  default: letter
  }
}

/// The months of the French Republic, as French and English write them.
let republicanDateWords: [ProseWordGroup] =
  [
    ProseWordGroup(
      .republicanMonth,
      counting: """
        vendémiaire|vendemiaire brumaire frimaire nivôse|nivose pluviôse|pluviose ventôse|ventose germinal \
        floréal|floreal prairial messidor thermidor fructidor
        """)
  ]
