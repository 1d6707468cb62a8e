import Records
import SourceText
import Syntax
import Vocabulary

/// The bundled facts: treaties, polities, wars, persons, places and periods, written in Histmark like anyone's records.
package struct Gazetteer: Sendable {
  /// In the order of the files.
  package let records: [AuthorityRecord]
  /// The text of each file, by its name.
  package let files: [String: SourceText]
  /// The names of all records, for matching in prose and for lookup.
  package let names: NameIndex
  private let positions: [String: Int]

  /// Reads files written in Histmark. The first record of an id counts.
  package init(files: [(name: String, text: SourceText)]) {
    var records: [AuthorityRecord] = []
    var positions: [String: Int] = [:]
    var texts: [String: SourceText] = [:]
    for file in files {
      texts[file.name] = file.text
      let tree = SyntaxTree(parsing: file.text)
      for node in tree.root.children {
        guard let syntax = RecordSyntax(node) else { continue }
        let record = Record(syntax, vocabulary: .standard)
        guard let authority = AuthorityRecord(record, file: file.name), positions[authority.id] == nil else { continue }
        positions[authority.id] = records.count
        records.append(authority)
      }
    }
    self.records = records
    self.positions = positions
    self.files = texts
    var names = NameIndex()
    for (index, authority) in records.enumerated() {
      let short = authority.record.text("short")
      for name in authority.record.names { names.add(name, for: index, isUsual: name == short) }
    }
    self.names = names
  }

  /// The gazetteer that comes with Histmark, read when it is first asked for.
  package static let bundled = Gazetteer(files: BundledText.files)

  /// A gazetteer without records.
  package static let empty = Gazetteer(files: [])

  package func record(id: String) -> AuthorityRecord? { positions[id].map { records[$0] } }

  /// The records that a name names exactly, case, diacritics and punctuation aside.
  package func records(named name: String) -> [AuthorityRecord] { names.indices(named: name).map { records[$0] } }
}
