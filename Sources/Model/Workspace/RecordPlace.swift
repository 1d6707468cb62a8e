/// Where a record of a workspace is.
struct RecordPlace: Hashable, Comparable, Sendable {
  let document: DocumentID
  /// Its number among the records of the document.
  let index: Int

  static func < (left: RecordPlace, right: RecordPlace) -> Bool {
    left.document == right.document ? left.index < right.index : left.document < right.document
  }
}
