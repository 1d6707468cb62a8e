import Syntax
import Vocabulary

/// What a list tells of a record.
package final class ListedRecord: Sendable {
  package let kindName: String
  package let id: String?
  /// What people usually call it, and when it was: "Treaty of Shimoda, 7 February 1855".
  package let title: String
  /// Its id and its names, with spaces between.
  package let words: String

  init(_ record: Record) {
    let when = record.timeSpan.map { ", \($0.words)" } ?? ""
    kindName = record.kindName
    id = record.id
    title = record.shortTitle + when
    words = ([record.id].compactMap(\.self) + record.names).joined(separator: " ")
  }

  /// The same of a record of which nothing else is read.
  package convenience init(_ syntax: RecordSyntax, vocabulary: Vocabulary) {
    let fields = ["id"] + Record.nameFields + TimeSpan.fields(ofKind: syntax.kindName)
    self.init(Record(syntax, vocabulary: vocabulary, reading: fields.contains))
  }
}
