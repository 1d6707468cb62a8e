import Chronology
import Testing

/// Strings that are canonical already, with level and bounds; `<` and `>` are open ends, `?` unknown ones.
@Test(arguments: [
  ("1985-04-12", 0, "1985-04-12", "1985-04-12"),
  ("1964/2008", 0, "1964-01-01", "2008-12-31"),
  ("1985-04-12T23:20:30-04", 0, "1985-04-12", "1985-04-12"),
  ("1985-04-12T23:20:30+04:30", 0, "1985-04-12", "1985-04-12"),
  ("1985-04-12T23:20:60Z", 0, "1985-04-12", "1985-04-12"),
  ("2001-24", 1, "2001-12-01", "2002-02-28"),
  ("1984~/..", 1, "1984-01-01", ">"),
  ("1985/", 1, "1985-01-01", "?"),
  ("/1985", 1, "?", "1985-12-31"),
  ("../..", 1, "<", ">"),
  ("-01XX", 2, "-0199-01-01", "-0100-12-31"),
  ("-1985-XX-XX", 1, "-1985-01-01", "-1985-12-31"),
  ("196X-02-29", 2, "1960-02-29", "1968-02-29"),
  ("1985-0X-31", 2, "1985-01-31", "1985-08-31"),
  ("1950S2", 2, "1900-01-01", "1999-12-31"),
  ("Y171010000S3", 2, "Y171000000-01-01", "Y171999999-12-31"),
  ("Y3388E2S3", 2, "Y338000-01-01", "Y338999-12-31"),
  ("Y17E7S3", 2, "Y170000000-01-01", "Y170999999-12-31"),
  ("[1667,1668,1670..1672]", 2, "1667-01-01", "1672-12-31"),
  ("{..1983-12-31,1984-11-05..}", 2, "<", ">"),
  ("2004-06%-?11", 2, "2004-06-11", "2004-06-11"),
])
func edtfValues(text: String, level: Int, earliest: String, latest: String) throws {
  let edtf = try EDTF(parsing: text)
  #expect(edtf.description == text)
  #expect(edtf.level == level || edtf.isExtension)
  #expect(describe(edtf.bounds.earliest, open: "<") == earliest)
  #expect(describe(edtf.bounds.latest, open: ">") == latest)
}

/// A bound as the tests write it; long years with `Y`.
func describe(_ bound: DayBound, open: String) -> String {
  switch bound {
  case .day(let day):
    let (year, month, number) = GregorianCalendar.components(of: day)
    return "\(EDTFYear(year))-\(TwoDigits(month))-\(TwoDigits(number))"
  case .open: return open
  case .unknown: return "?"
  }
}

/// Other spellings of the same value come out canonical.
@Test(arguments: [
  ("~1945", "1945~"), ("?2004-06%", "?2004-06%"), ("2019~-08~-08~", "2019-08-08~"), ("?2004-?06", "2004-06?"),
  ("?2004?-%06", "2004?-%06"), ("~2004-~06-11", "2004-06~-11"), ("2004-06~-01?", "2004-06%-?01"),
])
func canonicalSpellings(text: String, canonical: String) throws {
  let edtf = try EDTF(parsing: text)
  let printed = edtf.description
  if text != canonical { #expect(printed == canonical) }
  #expect(try EDTF(parsing: printed) == edtf)
}

private let faults: [(text: String, kind: EDTFError.Kind, fault: String, suggestion: String?)] = [
  ("", .malformed, "", nil),
  ("1667 ", .malformed, " ", "1667"),
  ("[1667, 1668]", .malformed, " ", "[1667,1668]"),
  ("1973-02-03 09:30:01", .malformed, " ", "1973-02-03T09:30:01"),
  ("Y1985", .malformed, "Y1985", "1985"),
  ("Y17E2", .malformed, "Y17E2", "1700"),
  ("Y018470", .malformed, "Y018470", "Y18470"),
  ("12345", .malformed, "12345", "Y12345"),
  ("-12345", .malformed, "-12345", "Y-12345"),
  ("-0000", .malformed, "-0000", "0000"),
  ("843", .malformed, "843", "0843"),
  ("-44", .malformed, "-44", "-0044"),
  ("+2006", .malformed, "+", "2006"),
  ("19850412", .malformed, "19850412", "1985-04-12"),
  ("1985/04/12", .malformed, "1985/04/12", "1985-04-12"),
  ("1951.9.8", .malformed, "1951.9.8", "1951-09-08"),
  ("1985-4-12", .malformed, "4", "1985-04-12"),
  ("1985-102", .malformed, "102", "1985-04-12"),
  ("1985-W15-5", .malformed, "W", "1985-04-12"),
  ("2004-W53", .malformed, "W", "2004-12-27/2005-01-02"),
  ("P1Y2M", .malformed, "P1Y2M", nil),
  ("2019-21-05", .malformed, "05", nil),
  ("1984??", .malformed, "??", "1984?"),
  ("1985-04-12T23:20", .malformed, "", "1985-04-12T23:20:00"),
  ("1985-04-12T23:20:30.5Z", .malformed, ".5", "1985-04-12T23:20:30Z"),
  ("1985-04-12t23:20:30", .malformed, "t", "1985-04-12T23:20:30"),
  ("1985-04-12T23:20:30+0230", .malformed, "+0230", "1985-04-12T23:20:30+02:30"),
  ("1985-04-12T24:00:00", .malformed, "24:00:00", nil),
  ("1985-04-12/1985-04-12T10:00:00", .malformed, "T", "1985-04-12/1985-04-12"),
  ("{1999", .malformed, "{", "{1999}"),
  ("[1999,]", .malformed, "]", "[1999]"),
  ("1984..1990", .malformed, "..", "1984/1990"),
  ("..1984", .malformed, "..", "../1984"),
  ("1939–1945", .malformed, "–", "1939/1945"),
  ("−0043", .malformed, "−", "-0043"),
  ("１９５１-０９-０８", .malformed, "１", "1951-09-08"),
  ("unknown/1985", .outdated, "unknown", "/1985"),
  ("1985/open", .outdated, "open", "1985/.."),
  ("196x", .outdated, "x", "196X"),
  ("19uu-12-uu", .outdated, "u", "19XX-12-XX"),
  ("1984?~", .outdated, "?~", "1984%"),
  ("y-17e7", .outdated, "y", "Y-17E7"),
  ("y171010000p3", .outdated, "y", "Y171010000S3"),
  ("2011-(06-04)~", .outdated, "2011-(06-04)~", "2011-~06-~04"),
  ("(2004-(06)~)?", .outdated, "(2004-(06)~)?", "2004?-%06"),
  ("2001-21^southernHemisphere", .outdated, "^southernHemisphere", "2001-29"),
  ("1985-02-30", .impossible, "30", nil),
  ("1900-02-29", .impossible, "29", nil),
  ("156X-09-31", .impossible, "31", nil),
  ("X900-02-29", .impossible, "X900-02-29", nil),
  ("1985-13-04", .impossible, "13", "1985-04-13"),
  ("1939-45", .impossible, "45", "1939/1945"),
  ("1985-00-00", .impossible, "00", "1985"),
  ("1985-04-00", .impossible, "00", "1985-04"),
  ("1999/1980", .reversed, "1999/1980", "1980/1999"),
  ("[1672..1670]", .reversed, "1672..1670", "[1670..1672]"),
]

@Test(arguments: faults.indices)
func faultsOfEDTF(index: Int) throws {
  let (text, kind, fault, suggestion) = faults[index]
  let bytes = Array(text.utf8)
  let error = #expect(throws: EDTFError.self) { try EDTF(parsing: text) }
  guard let error else { return }
  #expect(error.kind == kind, "\(text): \(error.reason)")
  #expect(error.suggestion == suggestion, "\(text): \(error.reason)")
  #expect(!error.message.isEmpty && !error.message.hasSuffix("."))
  #expect(String(decoding: bytes[error.range], as: UTF8.self) == fault, "\(text): \(error.reason)")
}

@Test func julianLeapDayIsMentioned() {
  let error = #expect(throws: EDTFError.self) { try EDTF(parsing: "1900-02-29") }
  #expect(error?.reason == .noSuchDay(year: 1900, month: 2, day: 29, isJulian: true))
  #expect(error?.message.contains("Julian") == true)
}
