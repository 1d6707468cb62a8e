import Chronology
import Testing

/// Days on which calendar libraries agree, the eras of Japan, the reigns of England.
@Suite struct ChronologyCalendarConformance {
  private static let systems: [String: CalendarSystem] = [
    "julian": .julian, "julian (native)": .julian, "islamic-civil": .islamicCivil, "hebrew (Nisan=1)": .hebrew,
    "french-republican": .frenchRepublican, "persian": .persian, "coptic": .coptic, "ethiopic": .ethiopic,
    "indian (Saka)": .saka,
  ]

  @Test func agreedDays() {
    var differences = Differences()
    for row in referenceRows("calendar/calendar-vectors.tsv") where row["agree"] == "yes" {
      guard let name = row["calendar"], let system = Self.systems[name], let source = row["source_date"],
        let number = row["jdn"].flatMap({ Int($0) })
      else { continue }
      let isNegative = source.hasPrefix("-")
      let parts = source.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 3 else { continue }
      let date = CalendarDate(system, isNegative ? -parts[0] : parts[0], parts[1], parts[2])
      differences.check((try? date.bounds())?.day?.value == number, "\(name) \(source) is not \(number)")
      differences.check(
        CalendarDate.dates(of: DayNumber(number), in: system) == [date], "\(number) is not \(name) \(source)")
    }
    differences.expectNone()
  }

  @Test func weekdaysAndEaster() {
    var differences = Differences()
    for row in referenceRows("calendar/calendar-vectors.tsv") where row["agree"] == "yes" {
      guard let number = row["jdn"].flatMap({ Int($0) }), let weekday = row["weekday"], !weekday.isEmpty else {
        continue
      }
      differences.check(DayNumber(number).weekday.name == weekday, "\(number) is no \(weekday)")
      if let iso = row["gregorian_iso"].flatMap(referenceDay), row["calendar"]?.contains("julian label") != true {
        differences.check(iso.value == number, "\(row["gregorian_iso"] ?? "") is not \(number)")
      }
    }
    differences.expectNone()
  }

  @Test func yearsBeforeChristAndOfTheRepublic() {
    var differences = Differences()
    for row in referenceRows("calendar/calendar-vectors.tsv") where row["agree"] == "yes" {
      guard let source = row["source_date"], let iso = row["gregorian_iso"] else { continue }
      switch row["calendar"] {
      case "BCE/AUC":
        let edtf = analyzeDate(source).date.map { "\($0.edtf)" }
        differences.check(edtf == iso, "\(source) is \(edtf ?? "nothing")")
      case "roc (Minguo)" where source.hasPrefix("Minguo"):
        let day = referenceDay(iso)
        let bounds = analyzeDate(source).date?.bounds
        differences.check(day.map { bounds?.contains($0) == true } ?? false, "\(source) has no \(iso)")
      default: break
      }
    }
    differences.expectNone()
  }

  @Test func modernJapaneseDays() {
    var differences = Differences()
    for row in referenceRows("calendar/calendar-vectors.tsv") where row["calendar"] == "japanese-era" {
      guard row["agree"] == "yes", let number = row["jdn"].flatMap({ Int($0) }), let source = row["source_date"]
      else { continue }
      let names = CalendarDate.dates(of: DayNumber(number), in: .japanese).map { date in
        if case .japanese(let era) = date.era { "\(era.kanji)\(date.year)" } else { "" }
      }
      differences.check(names.contains(source), "\(number) is \(names), not \(source)")
    }
    differences.expectNone()
  }

  @Test func japaneseEras() {
    var differences = Differences()
    for row in referenceRows("treaties/japanese_eras.tsv") {
      guard let kanji = row["kanji"], let start = row["start_proleptic_gregorian"].flatMap(referenceDay),
        let line = row["line"]
      else { continue }
      let court: JapaneseEra.Court = line.hasPrefix("south") ? .southern : line.hasPrefix("north") ? .northern : .both
      let eras = JapaneseEra.all.filter { $0.kanji == kanji && $0.court == court }
      differences.check(eras.count == 1 && eras.first?.firstDay == start, "\(kanji) does not begin on that day")
      if let end = row["end_exclusive_proleptic_gregorian"].flatMap(referenceDay) {
        differences.check(eras.first?.lastDay == end - 1, "\(kanji) does not end on that day")
      }
    }
    differences.expectNone()
  }

  @Test func reignsOfEngland() {
    var differences = Differences()
    for row in referenceRows("calendar/regnal-england.tsv") {
      guard let name = row["monarch"], !name.hasPrefix("("),
        let start = row.first(where: { $0.key.hasPrefix("regnal_year_1") })?.value
      else { continue }
      let reign = Reign.all.first { $0.name == name }
      differences.check(reign.map { civil($0.firstDay) } == start, "\(name) does not begin on \(start)")
      if let end = row["reign_ends"], !end.isEmpty {
        differences.check(reign?.lastDay.map(civil) == end, "\(name) does not end on \(end)")
      }
    }
    differences.expectNone()
  }

  /// A day as England wrote it, Julian to 2 September 1752.
  private func civil(_ day: DayNumber) -> String {
    let isJulian = day < GregorianCalendar.dayNumber(1752, 9, 14)
    let date = isJulian ? JulianCalendar.components(of: day) : GregorianCalendar.components(of: day)
    return "\(EDTFDate(date.year, date.month, date.day))"
  }
}

/// When countries took the Gregorian calendar, and days told in two ways.
@Suite struct ChronologyCivilConformance {
  /// Every step in the table is one that some list of adoptions has, to the day.
  @Test func adoptions() {
    var pairs: Set<String> = []
    for row in referenceRows("calendar/calendar-adoption.tsv") {
      pairs.insert("\(row["last_old_date(julian)"] ?? "") \(row["first_gregorian"] ?? "")")
      pairs.insert("\(row["first_gregorian"] ?? "")")
    }
    for row in referenceRows("treaties/calendar_adoption.tsv") {
      pairs.insert("\(row["last_old_style_day"] ?? "") \(row["first_gregorian_day"] ?? "")")
    }
    guard !pairs.isEmpty else { return }
    var differences = Differences()
    for timeline in CivilTimeline.all {
      guard let first = timeline.firstGregorianDay else { continue }
      let new = "\(EDTFDate(first))"
      let isLunisolar = timeline.segments.first?.reckoning == .lunisolar
      let lastDay = timeline.code == "ALASKA" ? first : first - 1
      let (year, month, day) = JulianCalendar.components(of: lastDay)
      let pair = isLunisolar ? new : "\(EDTFDate(year, month, day)) \(new)"
      differences.check(pairs.contains(pair), "\(timeline.name): \(pair)")
    }
    differences.expectNone()
  }

  /// Dates that a country's calendar left out.
  @Test func daysThatNeverWere() {
    let places = ["England": "GB", "Rome": "IT", "Russia": "RU"]
    var differences = Differences()
    for row in referenceRows("calendar/calendar-dualdates.tsv") where row["verdict"]?.contains("skipped") == true {
      guard let text = row["text"], let open = text.firstIndex(of: "("),
        let code = places[String(text[text.index(after: open)...].dropLast())],
        let timeline = CivilTimeline.named(code),
        case .date(let date)? = analyzeDate(String(text[..<open].dropLast())).date?.edtf
      else {
        Issue.record("\(row)")
        continue
      }
      differences.check(skippedDay(.date(date), timeline) != nil, text)
    }
    differences.expectNone()
  }

  @Test func daysToldTwice() {
    var differences = Differences()
    for row in referenceRows("calendar/calendar-dualdates.tsv") {
      guard let text = row["text"], let verdict = row["verdict"] else { continue }
      let analysis = analyzeDate(text)
      if verdict.hasPrefix("ok") {
        let expected = row["gregorian"].flatMap(referenceDay)
        differences.check(analysis.day == expected, "\(text) is \(analysis.date.map { "\($0.edtf)" } ?? "nothing")")
      } else if verdict.hasPrefix("mismatch") {
        let dual = ProseDateRecognizer.recognizeWhole(text).first?.dual
        differences.check(dual?.agrees == false, "\(text) is said to agree")
      } else if verdict.contains("Showa") || verdict.contains("did not exist") {
        differences.check(analysis.dates.isEmpty && analysis.error?.kind == .impossible, "\(text) is said to exist")
      }
    }
    differences.expectNone()
  }
}
