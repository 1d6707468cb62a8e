import Gazetteer
import Records

extension WorkspaceModel {
  /// The records of the project that letters fit best by their id or one of their names, the best first, and among equals
  /// in order of document and place.
  ///
  /// - Parameters:
  ///   - limit: how many there should be at least, if so many fit.
  ///   - least: the score of what is wanted at all.
  ///   - kinds: the kinds of what is wanted; any where there is none.
  ///   - own: a document whose records are all found that are among the best of that document.
  ///   - isNamed: whether only records with an id are wanted.
  package func records(
    fitting typed: [UInt8], limit: Int, atLeast least: Int = 0, kinds: Set<String> = [], own: DocumentID? = nil,
    isNamed: Bool = false, isCancelled: () -> Bool = { false }
  ) -> [(record: Record, document: DocumentID, score: Int)] {
    recordPlaces(
      fitting: typed, limit: limit, atLeast: least, kinds: kinds, own: own, isNamed: isNamed, isCancelled: isCancelled
    ).compactMap { place, score in
      guard let record = documents[place.document]?.record(number: place.index) else { return nil }
      return (record, place.document, score)
    }
  }

  /// Where these records are, none of which is read for that.
  package func recordPlaces(
    fitting typed: [UInt8], limit: Int, atLeast least: Int = 0, kinds: Set<String> = [], own: DocumentID? = nil,
    isNamed: Bool = false, isCancelled: () -> Bool = { false }
  ) -> [(place: RecordPlace, score: Int)] {
    projectNames.matches(
      of: typed, limit: limit, atLeast: least, kinds: kinds, own: own, isNamed: isNamed, isCancelled: isCancelled)
  }

  /// What a list tells of the record at a place.
  package func listed(_ place: RecordPlace) -> ListedRecord? { documents[place.document]?.listed(number: place.index) }

  /// Gathers what finding records and documents by letters needs, so that nobody who types waits for it.
  package func gatherNames() {
    _ = projectNames
    _ = documentNames
    gazetteer.gatherNames()
  }

  /// The ids and names of all records; after the first time only what has changed is gathered.
  private var projectNames: ProjectNames {
    namesCache.value(of: namings.version) { last in
      if let last, let changed = namings.documents(since: last.version) {
        var names: ProjectNames? = last.value
        for document in changed { names = names?.replacing(document, by: documents[document]) }
        if let names { return names }
      }
      return ProjectNames(documents)
    }
  }
}
