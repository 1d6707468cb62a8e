/// A way of writing references.
package enum CitationStyle: String, Hashable, Sendable, CaseIterable {
  /// Chicago Manual of Style, 17th edition, chapter 14: notes and bibliography.
  case chicagoNotes = "chicago-notes"
  /// Chicago Manual of Style, 17th edition, chapter 15: author and date in the text.
  case chicagoAuthorDate = "chicago-author-date"
  /// After the MLA Handbook, 9th edition.
  case mla
  /// After OSCOLA, 4th edition, which says how treaties are cited.
  case oscola
}
