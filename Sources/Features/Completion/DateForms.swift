import Chronology

/// A form of date that a field takes, made of what has been typed, and what it means.
struct DateForm: Hashable, Sendable {
  let text: String
  let meaning: String
}

/// The forms of EDTF and of other calendars that go on from what has been typed, the plain ones first.
///
/// - Parameter typed: The value as far as it is written: nothing, or the digits of a year, month and day.
func dateForms(continuing typed: String) -> [DateForm] {
  let year = typed.prefix(4)
  guard typed.isEmpty || (year.count == 4 && year.allSatisfy(\.isWholeNumber)) else { return [] }
  // Without digits the forms are shown on the year of the treaty that everybody knows.
  let base = typed.isEmpty ? "1951" : String(year)
  let day = typed.count == 10 ? typed : "\(base)-09-08"
  let forms = [
    day, "\(base)-09", base, "\(base)~", "\(base)?", "\(base)%", "\(base.prefix(3))X", "\(base.prefix(2))XX",
    "\(base)-21", "\(day)/\(base)-12-31", "\(day)/..", "../\(day)", "[\(base),\(base)-12]",
  ]
  var seen: Set<String> = []
  let ours = forms.compactMap { form -> DateForm? in
    guard form.contains(typed) || typed.count == 4, seen.insert(form).inserted,
      let edtf = try? EDTF(parsing: form)
    else { return nil }
    return DateForm(text: form, meaning: edtf.words)
  }
  let others = CalendarSystem.allCases.filter { $0 == .julian || $0 == .japanese || $0 == .frenchRepublican }
  return ours + (typed.isEmpty ? others.map { DateForm(text: "\($0.prefix):", meaning: "A date of \($0.name).") } : [])
}
