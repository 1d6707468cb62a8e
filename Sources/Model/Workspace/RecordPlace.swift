/// Where a record of a workspace is.
package struct RecordPlace: Hashable, Comparable, Sendable {
  package let document: DocumentID
  /// Its number among the records of the document.
  let index: Int

  package init(document: DocumentID, index: Int) {
    self.document = document
    self.index = index
  }

  package static func < (left: RecordPlace, right: RecordPlace) -> Bool {
    left.document == right.document ? left.index < right.index : left.document < right.document
  }
}
