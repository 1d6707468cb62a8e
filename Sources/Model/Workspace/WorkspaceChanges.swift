/// What is different after documents of a workspace have changed, for whoever holds findings on others.
package struct WorkspaceChanges: Sendable {
  /// The documents that were taken in or out.
  package internal(set) var documents: Set<DocumentID> = []
  /// The ids of records in them, of before and after: they say something else now, or stand elsewhere.
  package internal(set) var ids: Set<String> = []
  /// Ids that are now used or cited in other documents than before.
  package internal(set) var usedNames: Set<String> = []
  /// Whether names have come or gone: then what was nowhere may be somewhere, and what was found may be gone.
  package internal(set) var changesNames = false
  /// Whether among the records may be one that stands in the place of a bundled one under another id.
  package internal(set) var changesStandIns = false
  /// Documents in which a table that is derived from several has found another state of affairs.
  package var others: Set<DocumentID> = []

  package init() {}

  package mutating func formUnion(_ other: WorkspaceChanges) {
    documents.formUnion(other.documents)
    ids.formUnion(other.ids)
    usedNames.formUnion(other.usedNames)
    changesNames = changesNames || other.changesNames
    changesStandIns = changesStandIns || other.changesStandIns
    others.formUnion(other.others)
  }
}
