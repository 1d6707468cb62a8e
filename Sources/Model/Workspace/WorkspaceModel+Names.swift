import Records

extension WorkspaceModel {
  /// The ids and names of all records of the project; after the first time only what has changed is gathered.
  package var recordNames: RecordNames {
    recordNamesCache.names(of: namesVersion) { last in
      if let last, let first = renamings.firstIndex(where: { $0.before == last.version }) {
        var names: RecordNames? = last.names
        for document in Set(renamings[first...].map(\.document)) {
          names = names?.replacing(document, by: documents[document]?.records ?? [])
        }
        if let names { return names }
      }
      return RecordNames(documents)
    }
  }
}
