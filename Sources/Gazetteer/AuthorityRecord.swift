import Records

/// A record of the bundled gazetteer and the file that it stands in.
package struct AuthorityRecord: Sendable {
  /// The record; its ranges are places in the file's text.
  package let record: Record
  /// The file's name within the gazetteer: `treaties/russia-japan.md`.
  package let file: String

  /// Every authority record has an id; one without is left out when the gazetteer is read.
  package let id: String

  package init?(_ record: Record, file: String) {
    guard let id = record.id else { return nil }
    self.id = id
    self.record = record
    self.file = file
  }
}
