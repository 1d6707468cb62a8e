/// A month by its name in some calendar.
struct NativeMonth: Hashable {
  /// Nothing for January to December, which several calendars use.
  let calendar: CalendarSystem?
  let number: Int

  /// Names as ``folded(_:)`` spells them, with the spellings that books use.
  static let named: [String: NativeMonth] = {
    var months: [String: NativeMonth] = [:]
    for (calendar, names) in tables {
      for (index, spellings) in names.enumerated() {
        for spelling in spellings.split(separator: " ") {
          months[String(spelling)] = NativeMonth(calendar: calendar, number: index + 1)
        }
      }
    }
    return months
  }()

  /// A western month by its name or an abbreviation of three letters or more.
  static func western(_ key: String) -> NativeMonth? {
    guard key.utf8.count >= 3 else { return nil }
    let number = (1...12).first { monthName($0).lowercased().hasPrefix(key) } ?? (key == "sept" ? 9 : nil)
    return number.map { NativeMonth(calendar: nil, number: $0) }
  }

  private static let tables: [(CalendarSystem, [String])] = [
    (
      .frenchRepublican,
      [
        "vendemiaire", "brumaire", "frimaire", "nivose", "pluviose", "ventose", "germinal", "floreal", "prairial",
        "messidor", "thermidor fervidor", "fructidor",
        "sansculottides complementaryday complementarydays jourcomplementaire jourscomplementaires complementaire",
      ]
    ),
    (
      .islamicCivil,
      [
        "muharram moharram", "safar", "rabii rabi1 rabialawwal rabiulawwal rabialawal rabia1",
        "rabiii rabi2 rabialthani rabialakhir rabiulakhir rabiathani rabia2",
        "jumadai jumada1 jumadaalawwal jumadaalula jumadalawwal jumadiulawwal jumadaalulaa",
        "jumadaii jumada2 jumadaalthani jumadaalakhira jumadalakhira jumadiulakhir jumadaathaniya jumadaalthaniya",
        "rajab redjeb", "shaban chaban shaaban", "ramadan ramazan ramadhan", "shawwal shawal chawwal",
        "dhualqada dhulqada dhulqadah dhualqadah zulqada zilkade dhulkada",
        "dhualhijja dhulhijja dhulhijjah dhualhijjah zulhijja zilhicce dhulhidja",
      ]
    ),
    (
      .hebrew,
      [
        "nisan nissan", "iyar iyyar", "sivan", "tammuz tamuz", "av ab menahemav", "elul", "tishri tishrei",
        "marheshvan heshvan cheshvan marcheshvan", "kislev", "tevet teveth tebet", "shevat shvat sebat",
        "adar adari adar1 adarrishon",
        "adarii adar2 adarsheni veadar",
      ]
    ),
    (
      .persian,
      [
        "farvardin", "ordibehesht", "khordad", "tir", "mordad amordad", "shahrivar", "mehr", "aban", "azar", "dey dei",
        "bahman", "esfand",
      ]
    ),
    (
      .coptic,
      [
        "thout tout", "paopi baba", "hathor hator", "koiak kiahk", "tobi toba", "meshir amshir", "paremhat baramhat",
        "parmouti baramouda", "pashons bashans", "paoni paona", "epip abib", "mesori mesra", "nasie pikogienavot",
      ]
    ),
    (
      .ethiopic,
      [
        "meskerem maskaram", "tikimt teqemt", "hidar", "tahsas tahsash", "terr", "yekatit yakatit", "megabit magabit",
        "miyazya", "ginbot genbot", "sene", "hamle", "nehase nahase", "pagume pagwemen",
      ]
    ),
    (
      .saka,
      [
        "chaitra", "vaisakha vaishakha", "jyaistha jyeshtha jyaishtha", "asadha ashadha", "sravana shravana",
        "bhadra bhadrapada", "asvina ashvina", "karttika kartika", "agrahayana margashirsha", "pausa pausha", "magha",
        "phalguna",
      ]
    ),
  ]
}
