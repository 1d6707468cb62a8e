import Gazetteer
import Records

/// A project's record, and what the bundled record of the same thing adds to it.
package struct CompletedRecord: Sendable {
  /// All fields of the project's record, then those of the bundled one that it has not.
  package let record: Record
  /// The names of the fields that are from the bundled record, each once.
  package let added: [String]
  package let authority: AuthorityRecord

  /// Names that the record has in either place.
  package var names: [String] {
    let own = record.names
    return own + authority.record.names.filter { !own.contains($0) }
  }
}

extension WorkspaceModel {
  /// A record of the project filled from the bundled one that it says it is the same as; `nil` where it says so of none.
  ///
  /// What the project says of a field stands alone: one `signed` of its own takes the place of all bundled ones.
  package func completed(_ record: Record) -> CompletedRecord? {
    let ids = record.sameAsIDs + [record.id].compactMap(\.self)
    guard
      let authority = ids.lazy.compactMap({ gazetteer.record(id: $0) }).first(where: { $0.kindName == record.kindName })
    else { return nil }
    let isNamed = record.field("title") != nil || record.field("short") != nil
    let fields = authority.record.fields.filter { field in
      if field.name == "title" || field.name == "short" { return !isNamed }
      return !Self.standing.contains(field.name) && record.field(field.name) == nil
    }
    var added: [String] = []
    for field in fields where !added.contains(field.name) { added.append(field.name) }
    return CompletedRecord(record: record.adding(fields), added: added, authority: authority)
  }

  /// Fields that say how sure a record itself is.
  private static let standing: Set<String> = ["id", "same-as", "status"]
}
