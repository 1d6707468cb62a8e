/// Formatting references in one style.
package struct CitationFormatter: Sendable {
  package let style: CitationStyle

  package init(_ style: CitationStyle = .chicagoNotes) { self.style = style }

  /// The entry in a list of references, which ends with a full stop where the style wants one.
  package func reference(_ entry: BibliographyEntry) -> RichText {
    ReferenceText(entry, style, .list).finished(with: style == .oscola ? "" : ".")
  }

  /// The entry in a note, perhaps with the place that is cited.
  package func note(_ entry: BibliographyEntry, _ locator: Locator? = nil) -> RichText {
    ReferenceText(entry, style, .note, locator).finished(with: style == .oscola ? "" : ".")
  }

  /// The entry in the running text: "(Dower 1999, 12)", "(Dower 12)"; in the styles of notes a short note.
  package func inText(_ entry: BibliographyEntry, _ locator: Locator? = nil) -> RichText {
    let names = NameText(style).short(entry.creators)
    var text = RichText(names)
    let short = entry.text(.titleShort) ?? entry.text(.title) ?? ""
    switch style {
    case .chicagoAuthorDate, .mla:
      if names.isEmpty { text.append(short, in: TitleForm(entry.type).style) }
      if style == .chicagoAuthorDate { text.append(" " + DateText.year(entry.issued)) }
      if let locator { text.append(LocatorText(style).words(locator, after: entry.type, inText: true)) }
      return RichText("(") + text + ")"
    case .chicagoNotes, .oscola:
      if !names.isEmpty { text.append(", ") }
      text.append(TitleForm(entry.type).titled(short, style))
      if let locator {
        let words = LocatorText(style).words(locator, after: entry.type, inText: true)
        text.append(locatorWords: words, outsideQuotes: style == .oscola)
      }
      return text.finished(with: style == .oscola ? "" : ".")
    }
  }
}

extension RichText {
  /// The text with a sign at its end, unless one stands there that does as well.
  func finished(with sign: String) -> RichText {
    guard let last = plain.last, !sign.isEmpty else { return self }
    if ".!?".contains(last) { return sign == "," ? self + sign : self }
    if last == "," { return sign == "," ? self : self + sign }
    if "”’".contains(last) {
      let before = plain.dropLast().last.map { ".!?,".contains($0) } ?? false
      return before ? self : insertingBeforeLast(sign)
    }
    return self + RichText(sign)
  }

  /// The text with a sign before its last character, as Americans set full stops and commas before quotation marks.
  private func insertingBeforeLast(_ sign: String) -> RichText {
    var runs = self.runs
    guard let last = runs.indices.last else { return self }
    let mark = runs[last].text.removeLast()
    runs[last].text += sign + String(mark)
    return RichText(runs)
  }

  /// Adds further words, with a sign and a space before them, unless the text has such a sign at its end.
  mutating func append(_ other: RichText?, after sign: String, outsideQuotes: Bool) {
    guard let other, !other.isEmpty else { return }
    if isEmpty {
      self = other
      return
    }
    if sign != " " { self = outsideQuotes ? self + sign : finished(with: sign) }
    append(" ")
    append(other)
  }

  /// Adds a locator, whose comma Americans set before quotation marks as well.
  mutating func append(locatorWords words: String, outsideQuotes: Bool) {
    if words.hasPrefix(","), !outsideQuotes {
      self = finished(with: ",") + String(words.dropFirst())
    } else {
      append(words)
    }
  }

  package static func + (left: RichText, right: String) -> RichText { left + RichText(right) }
}
