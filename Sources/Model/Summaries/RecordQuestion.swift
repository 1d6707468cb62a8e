/// What a record of a document is asked for by.
enum RecordQuestion: Hashable {
  /// Its number among the records of the document.
  case number(Int)
  /// The first of an id.
  case id(String)
  /// The first without an id that has a content, by its hash.
  case content(Int)
  /// The first that says it is the same as a bundled one.
  case sameAs(String)
}
