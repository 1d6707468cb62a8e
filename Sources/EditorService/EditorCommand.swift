/// What an editor can tell the server to do (`workspace/executeCommand`).
package enum EditorCommand: String, CaseIterable, Sendable {
  /// Shows a record, by its id, as the document sees it: `[id, uri]`. The result is its place.
  case showRecord = "histmark.showRecord"
  /// Copies a bundled record to the end of a document: `[id, uri]`.
  case copyRecord = "histmark.copyRecord"
  /// Makes all safe fixes in a document: `[uri]`.
  case fixAll = "histmark.fixAll"

  /// What it does, with its arguments, for people.
  package var summary: String {
    switch self {
    case .showRecord: "`[id, uri]`: shows the record that the document means by this id; the result is its place"
    case .copyRecord: "`[id, uri]`: copies a record of the gazetteer to the end of the document"
    case .fixAll: "`[uri]`: makes all safe fixes in the document"
    }
  }
}
