import Chronology
import Records

extension Gazetteer {
  /// The records that somebody may mean who asks for a name: those that have it, else those whose name is the same but for
  /// the article, the order of the words ("Paris, Treaty of"), the word for the instrument ("Peace of Paris"), "St" for
  /// "Saint", numerals, and additions that tell the thing from its namesakes: a year, or words in parentheses.
  ///
  /// For answering questions, not for judging a text: a rule asks for ``records(named:)``.
  package func records(askedFor text: String) -> [AuthorityRecord] {
    let exact = records(named: text)
    if !exact.isEmpty { return exact }
    let question = NameQuestion(text)
    for spelling in question.spellings {
      let fitting = question.choose(among: records(named: spelling.text))
      if fitting.count == 1 || !fitting.isEmpty && !spelling.isLoose { return fitting }
    }
    return []
  }
}

extension NameQuestion {
  /// The candidates that fit the additions; those of the year only, and of the words if any does.
  fileprivate func choose(among candidates: [AuthorityRecord]) -> [AuthorityRecord] {
    let ofYear = years.isEmpty ? candidates : candidates.filter { $0.record.isDated(inOneOf: years) }
    if tags.isEmpty || ofYear.count < 2 { return ofYear }
    let tagged = ofYear.filter { record in tags.contains { record.isTagged($0) } }
    return tagged.isEmpty ? ofYear : tagged
  }
}

extension AuthorityRecord {
  /// Whether its id, a name or a party has a word, or begins with the root of an adjective: "french" and France.
  fileprivate func isTagged(_ tag: String) -> Bool {
    let root = tag.count > 5 ? String(tag.prefix(4)) : tag
    let parties = record.mentions("parties").flatMap { [$0.name, $0.id ?? ""] }
    return ([id] + names.map(\.string) + parties).contains { text in
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.contains {
        $0 == tag || tag.count > 5 && $0.hasPrefix(root)
      }
    }
  }
}

extension Record {
  /// Whether one of its dates may lie in one of some years.
  fileprivate func isDated(inOneOf years: Set<Int>) -> Bool {
    let dates = allDates.flatMap(\.parts).compactMap(\.date)
    return years.contains { year in
      let first = GregorianCalendar.dayNumber(year, 1, 1)
      let last = GregorianCalendar.dayNumber(year, 12, 31)
      let bounds = DateBounds(earliest: .day(first), latest: .day(last))
      return dates.contains { $0.outerBounds.possiblyOverlaps(bounds) }
    }
  }
}
