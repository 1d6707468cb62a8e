import Chronology
import Gazetteer
import Records
import Testing

/// The bundled records beside tables of treaties, states and eras that others have made.
@Suite struct GazetteerTruth {
  static let gazetteer = Gazetteer.bundled
  static let treaties = referenceRows("treaties/treaties_ukto.tsv") + referenceRows("treaties/treaties_mtdsg.tsv")

  /// Every usual name leads to a treaty of that day; what is in force on another day than the table says is told.
  @Test func usualNamesLeadToTheirTreaties() {
    let rows = Dictionary(grouping: Self.treaties) { $0["id"] ?? "" }
    var found = Differences()
    var signed = Differences()
    for alias in referenceRows("treaties/aliases.tsv") {
      let name = alias["name"] ?? ""
      let records = Self.gazetteer.records(askedFor: name).map(\.record)
      found.check(!records.isEmpty, name)
      for id in (alias["record_ids"] ?? "").split(separator: ";").map({ $0.drop { $0 == " " } }) {
        for row in rows[String(id)] ?? [] {
          let day = [row["signed"], row["concluded"]].compactMap { $0.flatMap(referenceDay) }.first
          if let day { signed.check(records.contains { $0.isDefensible(day, as: Self.beginnings) }, "\(name) \(id)") }
          if let day = row["in_force"].flatMap(referenceDay),
            !records.contains(where: { $0.isDefensible(day, as: ["in-force"] + Self.beginnings) })
          {
            print("in force on another day: \(name), \(id)")
          }
        }
      }
    }
    print("MEASURED: \(found.checked) usual names, \(found.all.count) unknown; \(signed.checked) days of signature")
    found.expectNone()
    signed.expectNone()
  }

  /// A treaty whose full title is that of a row of the same year was signed on the row's day.
  @Test func sameTitlesHaveTheSameDays() {
    var signed = Differences()
    for row in Self.treaties {
      let days = [row["signed"], row["concluded"]].compactMap { $0.flatMap(referenceDay) }
      guard let title = row["title"], let day = days.first
      else { continue }
      let records = Self.gazetteer.records(named: title).filter { $0.kindName == "treaty" }.map(\.record)
        .filter { $0.isDefensible(day, as: Self.beginnings, within: 366) }
      if records.isEmpty { continue }
      signed.check(
        records.contains { $0.isDefensible(day, as: Self.beginnings) }, "\(row["id"] ?? "") \(title): \(day)")
    }
    print("MEASURED: \(signed.checked) rows with the title of a record, \(signed.all.count) signed on another day")
    // The Statute of the Court is in the United Nations' list under the day on which the Charter entered into force.
    let others = signed.all.filter { !$0.hasPrefix("mtdsg:1-3 ") }
    #expect(others.isEmpty, "\(others.joined(separator: "\n"))")
  }

  @Test func statesLiveAsLong() {
    var names = Differences()
    var lives = Differences()
    for row in referenceRows("treaties/polities_curated.tsv") {
      let all = [row["name"] ?? ""] + (row["aliases"] ?? "").split(separator: ";").map { String($0.drop { $0 == " " }) }
      let records = all.flatMap { Self.gazetteer.records(askedFor: $0) }.filter { $0.kindName == "polity" }
      for name in all { names.check(!Self.gazetteer.records(askedFor: name).isEmpty, name) }
      for (column, field) in [("begin", "from"), ("end", "until")] {
        guard let date = row[column].flatMap({ try? EDTF(parsing: $0) }), !records.isEmpty else { continue }
        let fits = records.contains { record in
          record.record.datedValues(field).contains { $0.admits(date.bounds) }
        }
        lives.check(fits, "\(row["name"] ?? "") \(column) \(row[column] ?? "")")
      }
    }
    print(
      "MEASURED: \(names.checked) names of states, \(names.all.count) unknown; \(lives.checked) first and last days")
    names.expectNone()
    lives.expectNone()
  }

  @Test func erasBeginOnTheirDays() {
    var eras = Differences()
    for row in referenceRows("treaties/japanese_eras.tsv") {
      guard let name = row["kanji"], let day = row["start_proleptic_gregorian"].flatMap(referenceDay) else { continue }
      let records = Self.gazetteer.records(named: name).map(\.record)
      eras.check(records.contains { $0.isDefensible(day, as: ["from"]) }, "\(name) \(day)")
    }
    print("MEASURED: \(eras.checked) Japanese eras")
    eras.expectNone()
  }

  private static let beginnings = ["signed", "opened", "date"]
}

extension Record {
  /// Whether one of the dates of some fields is a day, by its name in either calendar, or is within so many days of it.
  fileprivate func isDefensible(_ day: DayNumber, as fields: [String], within distance: Int = 0) -> Bool {
    let around = DateBounds(earliest: .day(day - distance), latest: .day(day + distance))
    return fields.flatMap { datedValues($0) }.contains { $0.admits(around) }
  }
}
