/// The twelve names of the months, as one language writes them in one way.
struct MonthWords: Sendable {
  enum Language: String, Sendable {
    case en, de, fr, es, it, pt, ru
  }

  let language: Language
  /// Whether they are shortened, and may have a full stop after them.
  let isShort: Bool
  /// In small letters, January first.
  let words: [String]

  private init(_ language: Language, isShort: Bool = false, _ words: String) {
    self.language = language
    self.isShort = isShort
    self.words = words.split(separator: " ").map(String.init)
  }

  /// The word for a month, 1...12; nil for another number.
  subscript(month: Int) -> String? { words.indices.contains(month - 1) ? words[month - 1] : nil }

  /// The ways to write months in which a word, in small letters, means one: full words before shortened ones.
  static func ways(ofWriting word: String, for month: Int) -> [MonthWords] {
    let ways = all.filter { $0[month] == word }
    let full = ways.filter { !$0.isShort }
    return full.isEmpty ? ways : full
  }

  private static let all = [
    MonthWords(.en, "january february march april may june july august september october november december"),
    MonthWords(.en, isShort: true, "jan feb mar apr may jun jul aug sep oct nov dec"),
    MonthWords(.en, isShort: true, "jan feb mar apr may june july aug sept oct nov dec"),
    MonthWords(.de, "januar februar märz april mai juni juli august september oktober november dezember"),
    MonthWords(.de, "jänner februar märz april mai juni juli august september oktober november dezember"),
    MonthWords(.de, isShort: true, "jan feb mär apr mai jun jul aug sep okt nov dez"),
    MonthWords(.de, isShort: true, "jan feb märz april mai juni juli aug sept okt nov dez"),
    MonthWords(.fr, "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    MonthWords(.es, "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    MonthWords(.it, "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    MonthWords(.pt, "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    MonthWords(.ru, "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    MonthWords(.ru, "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    MonthWords(.ru, "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре"),
    MonthWords(.ru, "январём февралём мартом апрелем маем июнем июлем августом сентябрём октябрём ноябрём декабрём"),
    MonthWords(.ru, "январю февралю марту апрелю маю июню июлю августу сентябрю октябрю ноябрю декабрю"),
  ]
}
