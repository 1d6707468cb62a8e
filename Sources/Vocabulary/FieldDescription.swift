/// What a field of a record is called, what its value is, and what it is for.
package struct FieldDescription: Hashable, Sendable {
  package let name: String
  package let value: FieldValueKind
  /// Whether a record may have the field more than once.
  package let repeats: Bool
  /// One sentence for hover, completion and the generated reference.
  package let summary: String

  package init(_ name: String, _ value: FieldValueKind, repeats: Bool = false, _ summary: String) {
    self.name = name
    self.value = value
    self.repeats = repeats
    self.summary = summary
  }
}

/// How the value of a field is read (MARKUP.md, "Fields").
package enum FieldValueKind: Hashable, Sendable {
  /// Anything, to the end of the value.
  case text
  /// A date with its equivalents, then free text such as the place: `1855-02-07 = julian:1855-01-26 Shimoda`.
  case date
  /// A date, then who acted: `1951-11-18 #japan; Peru`. Either part may be missing.
  case action
  /// A date, then words such as the place: `1951-09-08 San Francisco`. A `#id` among them is who acted.
  case occasion
  /// `#id` or a plain name, several separated by `;`, each of one of these kinds if it is a reference.
  case references(kinds: Set<String>)
  /// As ``references(kinds:)``, or a date with an optional distance: `after: #x 3 days`, `before: 1945-09-02`.
  case relation(kinds: Set<String>)
  /// Texts separated by `;`.
  case list
  /// A whole number.
  case number
  /// Latitude and longitude in degrees: `43.06, 141.35`.
  case coordinates
  /// A name of a person as bibliographies write it, several separated by `;`.
  case names
  /// One of a few words.
  case choice([String])
  /// The record's own id, an equal spelling of `{#id}`.
  case id
}
