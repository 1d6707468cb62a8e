/// Dates in Japanese and Chinese script: 昭和26年9月8日, 安政元年十二月廿一日, 慶應四年閏四月, 民國三十四年十月.
enum JapaneseScriptDate {
  /// The date that the whole text is; nothing where it is none.
  static func read(_ text: String) -> CalendarDate? {
    // Every name of an era begins with an ideograph, in any form.
    guard text.unicodeScalars.contains(where: { $0.value >= 0x4E00 }) else { return nil }
    var scanner = Scanner(text)
    guard scanner.count <= 40, let era = scanner.era(), let year = scanner.number(), scanner.take("年") else {
      return nil
    }
    func date(_ month: Int?, _ day: Int?, isLeap: Bool) -> CalendarDate? {
      guard scanner.isAtEnd else { return nil }
      switch era {
      case .japanese(let era):
        return CalendarDate(.japanese, era: .japanese(era), year, month, day, isLeapMonth: isLeap)
      case .republic: return CalendarDate(.minguo, year, month, day)
      }
    }
    if scanner.isAtEnd { return date(nil, nil, isLeap: false) }
    let isLeap = scanner.take("閏")
    guard let month = scanner.number(), scanner.take("月") else { return nil }
    if scanner.isAtEnd { return date(month, nil, isLeap: isLeap) }
    guard let day = scanner.number(), scanner.take("日") else { return nil }
    return date(month, day, isLeap: isLeap)
  }

  enum Era {
    case japanese(JapaneseEra)
    /// 民國
    case republic
  }

  /// The characters of the text, in today's forms and without spaces.
  private struct Scanner {
    private let scalars: [Unicode.Scalar]
    private var place = 0

    init(_ text: String) {
      scalars = text.unicodeScalars.prefix(64).filter { !$0.properties.isWhitespace }.map { modernForms[$0] ?? $0 }
    }

    var count: Int { scalars.count }
    var isAtEnd: Bool { place >= scalars.count }
    private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard next == scalar else { return false }
      place += 1
      return true
    }

    mutating func era() -> Era? {
      if scalars.starts(with: "民国".unicodeScalars) {
        place = 2
        return .republic
      }
      // The longest name first: 天平勝宝 before 天平; the later of two of one name.
      let era = JapaneseEra.all.filter { scalars.starts(with: $0.kanji.unicodeScalars) }
        .max { $0.kanji.unicodeScalars.count < $1.kanji.unicodeScalars.count }
      guard let era else { return nil }
      place = era.kanji.unicodeScalars.count
      return .japanese(era)
    }

    /// 元, 26, ２６, 二十六, 廿六, 二六
    mutating func number() -> Int? {
      if take("元") { return 1 }
      var total = 0
      var digits = 0
      var seen = 0
      while let scalar = next, seen < 8 {
        if let digit = digit(scalar) {
          digits = digits * 10 + digit
        } else if let (value, unit) = multiple(scalar) {
          total += unit ? max(digits, 1) * value : value
          digits = 0
        } else {
          break
        }
        place += 1
        seen += 1
      }
      return seen == 0 ? nil : total + digits
    }

    private func digit(_ scalar: Unicode.Scalar) -> Int? {
      switch scalar.value {
      case 0x30...0x39: Int(scalar.value - 0x30)
      case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
      default: kanjiDigits.firstIndex(of: scalar)
      }
    }

    /// Ten, a hundred, or the signs for twenty and thirty, before which no digit stands.
    private func multiple(_ scalar: Unicode.Scalar) -> (value: Int, isUnit: Bool)? {
      switch scalar {
      case "十": (10, true)
      case "百": (100, true)
      case "廿": (20, false)
      case "卅": (30, false)
      default: nil
      }
    }
  }
}

private let kanjiDigits = Array("〇一二三四五六七八九".unicodeScalars)

/// Older forms of the characters of era names and numbers.
private let modernForms: [Unicode.Scalar: Unicode.Scalar] = {
  let pairs = Array("應応寶宝寳宝萬万龜亀齊斉德徳曆暦祿禄國国觀観寬寛壽寿靈霊壹一弐二參三零〇閠閏".unicodeScalars)
  var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
  for index in stride(from: 0, to: pairs.count - 1, by: 2) { forms[pairs[index]] = pairs[index + 1] }
  return forms
}()
