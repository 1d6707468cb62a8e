/// An accent of LaTeX: a combining mark, and what letters become with it.
enum LaTeXAccent: Hashable {
  case grave, acute, circumflex, tilde, diaeresis, macron, dotAbove, breve, caron, doubleAcute, ring, cedilla, ogonek,
    dotBelow, lineBelow, doubleGrave, hook, invertedBreve, commaBelow, tie, lineAbove

  /// The accent of a command of one sign, as `\\'`.
  init?(symbol: UInt8) {
    switch symbol {
    case UInt8(ascii: "`"): self = .grave
    case UInt8(ascii: "'"): self = .acute
    case UInt8(ascii: "^"): self = .circumflex
    case UInt8(ascii: "~"): self = .tilde
    case UInt8(ascii: "\""): self = .diaeresis
    case UInt8(ascii: "="): self = .macron
    case UInt8(ascii: "."): self = .dotAbove
    default: return nil
    }
  }

  /// The accent of a command that is a letter or word, as `\\v`.
  init?(command: String) {
    switch command {
    case "u": self = .breve
    case "v": self = .caron
    case "H": self = .doubleAcute
    case "r": self = .ring
    case "c": self = .cedilla
    case "k": self = .ogonek
    case "d": self = .dotBelow
    case "b": self = .lineBelow
    case "G": self = .doubleGrave
    case "h": self = .hook
    case "f": self = .invertedBreve
    case "textcommabelow": self = .commaBelow
    case "t": self = .tie
    case "U": self = .lineAbove
    default: return nil
    }
  }

  /// The combining character.
  var mark: Unicode.Scalar {
    switch self {
    case .grave: "\u{0300}"
    case .acute: "\u{0301}"
    case .circumflex: "\u{0302}"
    case .tilde: "\u{0303}"
    case .diaeresis: "\u{0308}"
    case .macron: "\u{0304}"
    case .dotAbove: "\u{0307}"
    case .breve: "\u{0306}"
    case .caron: "\u{030C}"
    case .doubleAcute: "\u{030B}"
    case .ring: "\u{030A}"
    case .cedilla: "\u{0327}"
    case .ogonek: "\u{0328}"
    case .dotBelow: "\u{0323}"
    case .lineBelow: "\u{0331}"
    case .doubleGrave: "\u{030F}"
    case .hook: "\u{0309}"
    case .invertedBreve: "\u{0311}"
    case .commaBelow: "\u{0326}"
    case .tie: "\u{0361}"
    case .lineAbove: "\u{030D}"
    }
  }

  /// The accent where it has no letter, as in `\\~{}`, which many write for the sign itself.
  var alone: String {
    switch self {
    case .grave: "`"
    case .acute: "´"
    case .circumflex: "^"
    case .tilde: "~"
    case .diaeresis: "¨"
    case .macron: "¯"
    case .dotAbove: "˙"
    case .breve: "˘"
    case .caron: "ˇ"
    case .doubleAcute: "˝"
    case .ring: "˚"
    case .cedilla: "¸"
    case .ogonek: "˛"
    default: ""
    }
  }

  /// A text with the accent on its first letter, as one character where Unicode has one. Dotless letters get their
  /// accent as the dotted ones do.
  func applied(to text: String) -> String {
    guard var base = text.unicodeScalars.first else { return alone }
    let rest = text.unicodeScalars.dropFirst()
    if mark.value < 0x0320 || self == .tie {
      if base == "ı" { base = "i" } else if base == "ȷ" { base = "j" }
    }
    var result = String.UnicodeScalarView()
    if let composed = LaTeXAccent.compositions[self]?[base] {
      result.append(composed)
      result.append(contentsOf: rest)
    } else {
      result.append(base)
      result.append(contentsOf: rest)
      result.append(mark)
    }
    return String(result)
  }

  /// The letter that a character with an accent is made of; nil for what is no such character.
  static func base(of composed: Unicode.Scalar) -> Unicode.Scalar? { bases[composed] }

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [
      "ß": "s", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "ı": "i",
    ]
    for compositions in compositions.values {
      for (base, composed) in compositions { table[composed] = base }
    }
    // Letters with two accents lead to letters with one.
    for (composed, base) in table { if let innermost = table[base] { table[composed] = innermost } }
    return table
  }()

  private static let compositions: [LaTeXAccent: [Unicode.Scalar: Unicode.Scalar]] = pairs.mapValues { pairs in
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    var base: Unicode.Scalar?
    for scalar in pairs.unicodeScalars {
      if let known = base {
        table[known] = scalar
        base = nil
      } else {
        base = scalar
      }
    }
    return table
  }

  /// Letters, each followed by its composition with the accent (Unicode Character Database, canonical compositions of
  /// Latin, Greek and Cyrillic letters).
  private static let pairs: [LaTeXAccent: String] = [
    .grave: "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳÂẦÊỀÔỒÜǛâầêềôồüǜĂẰăằĒḔēḕŌṐōṑƠỜơờƯỪưừΑᾺΕῈΗῊΙῚΟῸΥῪΩῺαὰεὲηὴιὶοὸυὺωὼ"
      + "ϊῒϋῢЕЀИЍеѐиѝ",
    .acute: "AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźÂẤÅǺÆǼÇḈÊẾÏḮÔỐÕṌØǾÜǗâấåǻæǽçḉ"
      + "êếïḯôốõṍøǿüǘĂẮăắĒḖēḗŌṒōṓŨṸũṹƠỚơớƯỨưứΑΆΕΈΗΉΙΊΟΌΥΎΩΏαάεέηήιίοόυύωώϊΐϋΰϒϓГЃКЌгѓкќ",
    .circumflex: "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑẠẬạậẸỆẹệỌỘọộ",
    .tilde: "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹÂẪÊỄÔỖâẫêễôỗĂẴăẵƠỠơỡƯỮưữ",
    .diaeresis: "AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿÕṎõṏŪṺūṻΙΪΥΫιϊυϋϒϔІЇАӒЕЁЖӜЗӞИӤОӦУӰЧӴЫӸЭӬаӓеёжӝзӟиӥоӧуӱчӵыӹ"
      + "эӭіїӘӚәӛӨӪөӫ",
    .macron: "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳÄǞÆǢÕȬÖȪÜǕäǟæǣõȭöȫüǖǪǬǫǭȦǠȧǡȮȰȯȱΑᾹΙῙΥῩαᾱιῑυῡИӢУӮиӣуӯḶḸḷḹṚṜṛṝ",
    .dotAbove: "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzżŚṤśṥŠṦšṧſẛṢṨṣṩ",
    .breve: "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭȨḜȩḝΑᾸΙῘΥῨαᾰιῐυῠАӐЕӖЖӁИЙУЎаӑеӗжӂийуўẠẶạặ",
    .caron: "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžÜǙüǚƷǮʒǯ",
    .doubleAcute: "OŐUŰoőuűУӲуӳ",
    .ring: "AÅUŮaåuůwẘyẙ",
    .cedilla: "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţĆḈćḉĔḜĕḝ",
    .ogonek: "AĄEĘIĮOǪUŲaąeęiįoǫuųŌǬōǭ",
    .dotBelow: "AẠBḄDḌEẸHḤIỊKḲLḶMṂNṆOỌRṚSṢTṬUỤVṾWẈYỴZẒaạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓÂẬÊỆÔỘâậêệôộĂẶăặƠỢơợ"
      + "ƯỰưựṠṨṡṩ",
    .lineBelow: "BḆDḎKḴLḺNṈRṞTṮZẔbḇdḏhẖkḵlḻnṉrṟtṯzẕ",
    .doubleGrave: "AȀEȄIȈOȌRȐUȔaȁeȅiȉoȍrȑuȕѴѶѵѷ",
    .hook: "AẢEẺIỈOỎUỦYỶaảeẻiỉoỏuủyỷÂẨÊỂÔỔâẩêểôổĂẲăẳƠỞơởƯỬưử",
    .invertedBreve: "AȂEȆIȊOȎRȒUȖaȃeȇiȋoȏrȓuȗ",
    .commaBelow: "SȘTȚsștț",
  ]
}
