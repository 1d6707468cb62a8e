/// The calendar in which a text gives its dates: one system, or that of a country, which changed at a certain day.
package enum WritingCalendar: Hashable, Sendable {
  case system(CalendarSystem)
  case country(CivilTimeline)

  /// The calendar of a name in front matter or before `:` in a date: `julian`, `RU`.
  package init?(named name: String) {
    if let system = CalendarSystem.named(name) {
      self = .system(system)
    } else if let timeline = CivilTimeline.named(name) {
      self = .country(timeline)
    } else {
      return nil
    }
  }

  /// Every name that is understood, for completion: calendars first, then countries.
  package static var names: [String] { CalendarSystem.allCases.map(\.prefix) + CivilTimeline.all.map(\.code) }
}

extension HistoricalDate {
  /// A date whose year, month and day, in the notation of EDTF, are of a calendar that has the months January to December.
  ///
  /// In the calendar of a country a date before the change is Julian, one after it Gregorian, and one that the change
  /// divides begins as the first and ends as the second.
  package init(_ labels: EDTF, writtenIn calendar: WritingCalendar) {
    switch calendar {
    case .system(.julian), .system(.byzantine), .system(.roman):
      self.init(labels.convertedFromJulian(), calendar: .julian, written: CalendarDate(julian: labels))
    case .system: self.init(labels)
    case .country(let timeline): self.init(labels, timeline)
    }
  }

  private init(_ labels: EDTF, _ timeline: CivilTimeline) {
    if case .date(let date) = labels, let year = date.year.number, let month = date.month?.number,
      let day = date.day?.number, case .day(let number, let segment) = timeline.reading(year, month, day)
    {
      let converted = EDTF.date(EDTFDate(number)).qualified(date.qualification)
      let isGregorian = segment.reckoning == .gregorian
      self.init(
        isGregorian ? labels : converted, calendar: isGregorian ? .gregorian : .julian,
        written: isGregorian ? nil : CalendarDate(julian: labels))
      return
    }
    let julian = labels.convertedFromJulian()
    guard let change = timeline.firstGregorianDay, timeline.segments.first?.reckoning != .lunisolar else {
      self.init(labels)
      return
    }
    if let last = julian.bounds.latest.day, last < change {
      self.init(julian, calendar: .julian, written: CalendarDate(julian: labels))
    } else if let first = julian.bounds.earliest.day, first < change {
      self.init(EDTF(DateBounds(earliest: julian.bounds.earliest, latest: labels.bounds.latest)), calendar: .julian)
    } else {
      self.init(labels)
    }
  }
}

extension CalendarDate {
  /// A plain Julian year, month or day; nothing for what more EDTF can say.
  fileprivate init?(julian labels: EDTF) {
    guard case .date(let date) = labels, let year = date.year.number, date.qualification.isEmpty,
      !date.hasUnspecifiedDigits, date.division == nil
    else { return nil }
    self.init(.julian, year, date.month?.number, date.day?.number)
  }
}
