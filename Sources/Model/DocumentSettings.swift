import SourceText

/// What the front matter of a document says that concerns Histmark.
package struct DocumentSettings: Hashable, Sendable {
  /// A value and where it stands.
  package struct Value: Hashable, Sendable {
    package let text: String
    package let range: ByteRange

    package init(_ text: String, _ range: ByteRange) {
      self.text = text
      self.range = range
    }
  }

  /// `histmark: true`: the document takes part wherever it lies.
  package var takesPart: Bool?
  package var title: Value?
  /// The document's own date.
  package var date: Value?
  /// BCP 47, such as `en-GB`.
  package var language: Value?
  /// The calendar of dates that name none: a calendar's name or a country code.
  package var calendar: Value?
  /// Paths of bibliographies, relative to the document.
  package var bibliographies: [Value] = []
  /// Keys that `nocite` puts into the list of references though the text does not cite them; `*` for all.
  package var uncitedKeys: Set<String> = []
  /// Rules that are silent in the whole document.
  package var ignoredRules: [Value] = []
  /// The whole front matter with its fences; empty at the start where there is none.
  package var range = ByteRange(0, 0)

  package init() {}
}
