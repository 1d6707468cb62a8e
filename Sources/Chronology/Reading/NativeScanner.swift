/// The words and numbers of a date that is written in the way of its own calendar.
struct NativeScanner {
  /// What one or several words of the text say.
  enum Item: Hashable {
    case number(Int)
    /// "9th month", "12 gatsu"
    case monthNumber(Int)
    /// "8th day"
    case dayNumber(Int)
    case month(NativeMonth)
    case japanese([JapaneseEra])
    case reign(Reign)
    /// "AH", "AUC", "an": the calendar of the year beside it.
    case marker(Marker)
    /// "leap", "intercalary"
    case leap
    /// "Kal.", "Non.", "Id.": the point from which a Roman day is counted.
    case romanPoint(RomanPoint)
    /// "prid."
    case eve
    /// "a.d."
    case before
  }

  enum Marker: Hashable {
    case hijri, world, city, republic, minguo, solarHijri, saka, martyrs, beforeChrist, christ
  }

  enum RomanPoint: Hashable {
    case kalends, nones, ides
  }

  /// A word of the text: letters with their marks and stops, or a run of digits.
  struct Word {
    let text: Substring
    let key: String
    let number: Int?
    let isRoman: Bool
  }

  /// The items of a text in order; nothing where a word has no meaning in a date.
  static func items(_ text: String) -> [Item]? {
    // A date in brackets beside another is for the reader of prose.
    if text.utf8.contains(UInt8(ascii: "(")) { return nil }
    let words = words(of: text)
    guard !words.isEmpty, words.count <= 16 else { return nil }
    var items: [Item] = []
    var index = 0
    while index < words.count {
      let (item, count) = item(at: index, words)
      guard count > 0 else { return nil }
      if let item { items.append(item) }
      index += count
    }
    return items
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var start = text.startIndex
    var place = text.startIndex
    func isDigit(_ character: Character) -> Bool { character >= "0" && character <= "9" }
    func close(at end: String.Index) {
      let part = text[start..<end]
      guard let first = part.first else { return }
      if isDigit(first) {
        let digits = part.prefix(while: isDigit)
        let suffix = folded(part.dropFirst(digits.count))
        let isOrdinal = ["", "st", "nd", "rd", "th", "er", "e", "eme"].contains(suffix)
        words.append(Word(text: part, key: folded(part), number: isOrdinal ? Int(digits) : nil, isRoman: false))
      } else {
        let roman = romanValue(part)
        let key = folded(part)
        if !key.isEmpty { words.append(Word(text: part, key: key, number: roman, isRoman: roman != nil)) }
      }
    }
    while place < text.endIndex {
      let character = text[place]
      let isBreak =
        character.isWhitespace || ",;/&–".contains(character)
        || character == "-" && text[start..<place].allSatisfy(isDigit)
        || character == "." && text[start..<place].allSatisfy(isDigit) && place > start
        || isDigit(character) && place > start && !text[start..<place].allSatisfy(isDigit)
      if isBreak {
        close(at: place)
        start = isDigit(character) ? place : text.index(after: place)
      }
      place = text.index(after: place)
    }
    close(at: text.endIndex)
    return words
  }

  /// The meaning of the longest run of words from an index, and how many words it has: none where they have no meaning.
  private static func item(at index: Int, _ words: [Word]) -> (Item?, Int) {
    for count in stride(from: min(4, words.count - index), through: 1, by: -1) {
      let run = words[index..<index + count]
      if count > 1, run.last?.isRoman == true, run.dropLast().contains(where: { $0.number != nil }) { continue }
      if let item = named(run.map(\.key).joined(), run) { return (item, count) }
    }
    let word = words[index]
    if index + 1 < words.count, words[index + 1].number != nil, let era = initials[word.text] {
      return (.japanese([era]), 1)
    }
    if let number = word.number {
      let next = index + 1 < words.count ? words[index + 1].key : ""
      if ["month", "gatsu", "tsuki"].contains(next) { return (.monthNumber(number), 2) }
      if ["day", "nichi"].contains(next) { return (.dayNumber(number), 2) }
      return (.number(number), 1)
    }
    return (nil, fillers.contains(word.key) ? 1 : 0)
  }

  private static let fillers: Set<String> = [
    "year", "of", "the", "on", "in", "day", "month", "le", "the", "de", "du", "al", "nen",
  ]

  private static func named(_ key: String, _ run: ArraySlice<Word>) -> Item? {
    // Numbers that digits write are never part of a name, but for "Rabi 2".
    if let month = NativeMonth.named[key] { return .month(month) }
    if let item = words[key] { return item }
    if run.contains(where: { !$0.isRoman && $0.number != nil }) { return nil }
    if let reign = reigns[key] { return .reign(reign) }
    if run.count == 1, run.first?.isRoman == true, key.utf8.count <= 2 || run.first?.number ?? 0 > 0 {
      if romanValue(run.first?.text ?? "") != nil { return nil }
    }
    if let eras = eras[run.map { foldedJapanese($0.text) }.joined()] { return .japanese(eras) }
    return run.count == 1 ? NativeMonth.western(key).map { .month($0) } ?? latinMonth(key) : nil
  }

  private static let words: [String: Item] = [
    "ah": .marker(.hijri), "hijri": .marker(.hijri), "annohegirae": .marker(.hijri), "hegirae": .marker(.hijri),
    "am": .marker(.world), "annomundi": .marker(.world), "oftheworld": .marker(.world), "auc": .marker(.city),
    "aburbecondita": .marker(.city), "an": .marker(.republic), "lan": .marker(.republic), "minguo": .marker(.minguo),
    "roc": .marker(.minguo), "ofthemartyrs": .marker(.martyrs), "sh": .marker(.solarHijri),
    "shamsi": .marker(.solarHijri), "saka": .marker(.saka), "bc": .marker(.beforeChrist),
    "bce": .marker(.beforeChrist), "ad": .before, "ce": .marker(.christ), "antediem": .before, "prid": .eve,
    "pridie": .eve, "kal": .romanPoint(.kalends), "kalends": .romanPoint(.kalends), "calends": .romanPoint(.kalends),
    "kalendas": .romanPoint(.kalends), "non": .romanPoint(.nones), "nones": .romanPoint(.nones),
    "nonas": .romanPoint(.nones), "id": .romanPoint(.ides), "ides": .romanPoint(.ides), "idus": .romanPoint(.ides),
    "leap": .leap, "intercalary": .leap, "uru": .leap, "gannen": .number(1),
  ]

  /// Latin and older names that no English abbreviation covers.
  private static func latinMonth(_ key: String) -> Item? {
    let names = [("ian", 1), ("mart", 3), ("mai", 5), ("iun", 6), ("iul", 7), ("quint", 7), ("sext", 8)]
    return names.first { key.hasPrefix($0.0) }.map { .month(NativeMonth(calendar: nil, number: $0.1)) }
  }

  /// "S26.9.8"
  private static let initials: [Substring: JapaneseEra] = Dictionary(
    uniqueKeysWithValues: JapaneseEra.all.suffix(5).map { ($0.name.prefix(1), $0) })

  private static let eras: [String: [JapaneseEra]] = Dictionary(
    grouping: JapaneseEra.all, by: { foldedJapanese($0.name) }
  )
  .mapValues { $0.reversed() }

  private static let reigns: [String: Reign] = {
    var reigns: [String: Reign] = [:]
    for reign in Reign.all {
      reigns[folded(reign.name)] = reign
      reigns[folded(reign.abbreviation)] = reign
    }
    let aliases = [
      ("williamandmary", "William III and Mary II"), ("williamiii", "William III and Mary II"),
      ("philipmary", "Philip and Mary"), ("chasi", "Charles I"), ("chasii", "Charles II"), ("jasi", "James I"),
      ("jasii", "James II"), ("queenvictoria", "Victoria"), ("queenanne", "Anne"), ("kingjohn", "John"),
      ("willmary", "William III and Mary II"), ("mary", "Mary I"), ("elizabeth", "Elizabeth I"),
      ("eliz", "Elizabeth I"),
    ]
    for (key, name) in aliases { reigns[key] = Reign.all.first { $0.name == name } }
    return reigns
  }()
}

/// The value of capital Roman numerals in their usual form; nothing for other letters.
func romanValue(_ text: some StringProtocol) -> Int? {
  let text = text.hasSuffix(".") ? String(text.dropLast()) : String(text)
  var value = 0
  var previous = 0
  for character in text.reversed() {
    let digit: Int
    switch character {
    case "I": digit = 1
    case "V": digit = 5
    case "X": digit = 10
    case "L": digit = 50
    case "C": digit = 100
    case "D": digit = 500
    case "M": digit = 1000
    default: return nil
    }
    value += digit < previous ? -digit : digit
    previous = max(previous, digit)
  }
  return value > 0 && romanNumeral(value) == text ? value : nil
}
