import Bibliography
import Model
import SourceText

/// Words after a key that Pandoc reads as a place in the source and that are none, or the reverse.
enum UnreadLocator: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM709", name: "unread-locator", severity: .information,
    summary: "The words after a citation’s key are read otherwise by Pandoc than they are meant.",
    rationale: """
      Pandoc takes a number after the key for a page: `[@key, 99 years later]` cites page 99. It knows `chap.` and not \
      `ch.`, and needs the full stop of `p. 3`. Terms that it does not know and that print as they stand, such as `art.` \
      and `doc.`, are left alone.
      """,
    bad: """
      Both fleets were surprised [@lensen1959, ⟦ch.⟧ 3].

      ```source {#lensen1959}
      title: The Russian Push Toward Japan
      issued: 1959
      ```
      """,
    good: """
      Both fleets were surprised [@lensen1959, chap. 3].

      ```source {#lensen1959}
      title: The Russian Push Toward Japan
      issued: 1959
      ```
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for citation in document.citations where !citation.suffixRange.isEmpty {
      let written = document.text.string(citation.suffixRange)
      let suffix = CitationSuffix(written, at: citation.suffixRange.start)
      guard let locator = suffix.locator else {
        checkPoint(written, citation, &report)
        continue
      }
      if !locator.isKnownToPandoc {
        checkTerm(locator, in: document, &report)
      } else if locator.termRange.isEmpty, !written.contains("{"), let word = Counted(suffix.rest) {
        let range = ByteRange(locator.range.start, suffix.restRange.start + ByteCount(word.end))
        let fix = report.replacement(
          "Read no page here", isSafe: false, of: ByteRange(at: locator.range.start), with: "{} ")
        report.add(
          "Pandoc reads ‘\(locator.text)’ as a page of the source; if \(word.meaning) is meant, write {} before it.",
          at: range, fixes: [fix])
      }
    }
  }

  /// A term that Pandoc does not know, where it has another for the same.
  private static func checkTerm(_ locator: Locator, in document: DocumentModel, _ report: inout Report) {
    guard [.chapter, .folio, .page].contains(locator.label) else { return }
    let written = document.text.string(locator.termRange)
    let isSeveral = locator.places.count > 1
    let term = isSeveral ? locator.label.terms.several : locator.label.terms.one
    report.add(
      "Pandoc does not know ‘\(written)’ and prints it as words of the text; write ‘\(term)’.", at: locator.termRange,
      fixes: [
        report.replacement(
          "Change to ‘\(term)’", isSafe: locator.label != .folio, of: locator.termRange, with: term)
      ])
  }

  /// Terms that are nothing else without their full stop.
  private static let termsWithPoint: Set<String> = [
    "p", "pp", "vol", "vols", "chap", "chaps", "fol", "fols", "col", "cols", "para", "paras", "bk", "art", "arts",
    "fig",
    "figs",
  ]

  /// `p 3`, which no one reads as a page.
  private static func checkPoint(_ written: String, _ citation: Citation, _ report: inout Report) {
    let bytes = Array(written.utf8)
    let start = bytes.firstIndex { $0 != 0x20 && $0 != UInt8(ascii: ",") } ?? bytes.endIndex
    let end = bytes[start...].firstIndex { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) } ?? bytes.endIndex
    let term = String(decoding: bytes[start..<end], as: UTF8.self)
    guard termsWithPoint.contains(term.lowercased()), end + 1 < bytes.count, bytes[end] == 0x20,
      bytes[end + 1] &- UInt8(ascii: "0") < 10
    else { return }
    let range = ByteRange(
      citation.suffixRange.start + ByteCount(start), citation.suffixRange.start + ByteCount(end))
    report.add(
      "Without its full stop ‘\(term)’ is no term of a place in a source, and is printed as words; write ‘\(term).’.",
      at: range, fixes: [report.replacement("Change to ‘\(term).’", isSafe: true, of: range, with: "\(term).")])
  }
}

/// A word after a number which shows that the number counts something else than pages.
private struct Counted {
  let meaning: String
  /// Just past the word, in the text.
  let end: Int

  init?(_ rest: String) {
    let word = rest.drop { $0 == " " }.prefix { $0.isLetter || $0 == "%" }
    guard rest.first == " " || rest.first == "%" else { return nil }
    if Self.units.contains(word.lowercased()) {
      meaning = "a number of \(word)"
    } else if Self.months.contains(String(word)) {
      meaning = "a date"
    } else {
      return nil
    }
    end = word.endIndex.utf16Offset(in: rest) == 0 ? 0 : rest[..<word.endIndex].utf8.count
  }

  private static let units: Set<String> = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minutes", "decades",
    "centuries", "times", "percent", "%", "men", "women", "people", "soldiers", "ships", "dead", "miles", "kilometres",
    "kilometers", "copies", "dollars", "pounds", "yen", "roubles", "rubles",
  ]

  private static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
