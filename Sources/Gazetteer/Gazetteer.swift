import Names
import Records
import SourceText
import Vocabulary

/// The bundled facts: treaties, polities, wars, persons, places and periods, written in Histmark like anyone's records.
///
/// They are compiled into the program, so that nothing is read when it starts: ids and names are found where they lie, and
/// a record is read when it is first asked for.
package struct Gazetteer: Sendable {
  private let storage: GazetteerStorage

  /// The gazetteer that comes with Histmark.
  package static let bundled = Gazetteer(storage: .bundled)

  /// A gazetteer without records.
  package static let empty = Gazetteer(CompiledForm.empty)

  private init(storage: GazetteerStorage) { self.storage = storage }

  package init(_ form: CompiledForm) { storage = GazetteerStorage(form) }

  /// In the order of the files.
  package var records: AuthorityRecords { AuthorityRecords(storage: storage) }

  /// The names of all records, for looking through them without reading the records.
  package var allNames: AuthorityNames { AuthorityNames(storage: storage) }

  /// The records that letters fit best by their id or one of their names, the best first, of equals those of which
  /// most is told. Reads no record.
  ///
  /// - Parameters:
  ///   - limit: how many are looked for.
  ///   - least: the score of what is wanted at all.
  ///   - kinds: the kinds of what is wanted; any where there is none.
  ///   - isWanted: whether the record of a number is.
  package func records(
    fitting typed: [UInt8], limit: Int, atLeast least: Int = 0, kinds: Set<String> = [],
    isCancelled: () -> Bool = { false }, where isWanted: (Int) -> Bool = { _ in true }
  ) -> [(record: AuthorityRecord, score: Int)] {
    storage.searchable.matches(
      of: typed, limit: limit, atLeast: least, kinds: kinds, isCancelled: isCancelled, where: isWanted
    ).map { (records[$0.number], $0.score) }
  }

  /// Gathers what finding records by letters needs, so that nobody who types waits for it.
  package func gatherNames() { _ = storage.searchable }

  /// The names of all records, for matching in prose.
  package var names: NameIndex { storage.names }

  package func record(id: String) -> AuthorityRecord? {
    storage.recordNumber(id: id).map { AuthorityRecord(storage: storage, number: $0) }
  }

  /// The ids that are spelled nearly like one, the nearest first.
  package func nearestIDs(to id: String) -> [String] {
    var search = SpellingSearch(id)
    search.consider(storage.idKeys) { records[$0].id }
    return search.best()
  }

  /// The records that a name names exactly, case, diacritics and punctuation aside.
  package func records(named name: String) -> [AuthorityRecord] { names.indices(named: name).map { records[$0] } }

  // MARK: Files

  /// The names of the files, in order: `treaties/russia-japan.md`.
  package var files: [String] { (0..<storage.layout.fileCount).map(storage.fileName) }

  /// The text of a file.
  package func text(ofFile name: String) -> SourceText? {
    (0..<storage.layout.fileCount).first { storage.fileName($0) == name }.map(storage.fileText)
  }
}

extension GazetteerStorage {
  fileprivate static var bundled: GazetteerStorage {
    let text = CompiledGazetteer.text
    return GazetteerStorage(
      text: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount),
      index: CompiledGazetteer.index.utf8Start)
  }
}

extension CompiledForm {
  /// The form of no records.
  fileprivate static var empty: CompiledForm {
    // Nothing is too large where there is nothing.
    (try? CompiledForm(compiling: [])) ?? CompiledForm(text: [], index: [])
  }
}
