import Chronology
import Model

/// A date as a card: in words, as EDTF, its bounds, what the day is called elsewhere.
package func dateCard(_ date: HistoricalDate) -> String { dateCard(date.edtf, calendar: date.calendar) }

func dateCard(_ edtf: EDTF, calendar: CalendarSystem = .gregorian) -> String {
  var lines = ["**\(edtf.words)** · `\(edtf)`"]
  if let day = edtf.bounds.day {
    lines[0] = "**\(day.weekday.name), \(edtf.words)** · `\(edtf)`"
    let others = CalendarDate.otherNames(of: day).map { "\($0.calendar.name): \($0.words)" }
    if !others.isEmpty { lines.append(others.joined(separator: "  \n")) }
  } else {
    lines.append("Between \(bound(edtf.bounds.earliest)) and \(bound(edtf.bounds.latest)).")
  }
  return lines.joined(separator: "\n\n")
}

/// A date found in prose: what it says, or all that it can say.
func proseDateCard(_ date: ProseDate) -> String {
  let cards = date.readings.map { dateCard($0.meaning) }
  var text = cards.count > 1 ? "*This can be read in \(cards.count) ways.*\n\n" : ""
  text += cards.joined(separator: "\n\n")
  if let anchor = date.anchor {
    text += "\n\nThe words do not say the year; \(reason(anchor.reason))."
  }
  if date.confidence == .weak { text += "\n\n*Perhaps no date at all: a number that may be a year.*" }
  return text
}

private func reason(_ reason: ProseDate.Anchor.Reason) -> String {
  switch reason {
  case .yearOfLastDate: "it is taken from the date before"
  case .yearAfterLastDate: "the month is earlier than that of the date before, so it is taken to be the year after"
  case .statedRelation: "the text says how it follows from the date before"
  case .sharedParts: "it shares the parts of the date beside it"
  case .centuryOfLastDate: "its century is taken from the date before"
  case .countedFromLastDate: "it is counted from the date before"
  }
}

private func bound(_ bound: DayBound) -> String {
  switch bound {
  case .day(let day): EDTFDate(day).words
  case .open: "no limit"
  case .unknown: "an unknown day"
  }
}
