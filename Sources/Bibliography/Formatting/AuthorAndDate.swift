extension CitationFormatter {
  /// The two parts of ``inText(_:_:)`` in the style of author and date, without parentheses: who, or the title where there
  /// is no one; and the year with the place that is cited.
  package func authorAndDate(_ entry: BibliographyEntry, _ locator: Locator?) -> (author: RichText, date: RichText) {
    var author = RichText(NameText(style).short(entry.creators))
    if author.isEmpty {
      author.append(entry.text(.titleShort) ?? entry.text(.title) ?? "", in: TitleForm(entry.type).style)
    }
    var date = RichText(DateText.year(entry.issued))
    if let locator { date.append(LocatorText(style).words(locator, after: entry.type, inText: true)) }
    return (author, date)
  }
}
