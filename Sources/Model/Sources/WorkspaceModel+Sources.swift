import Bibliography
import Records

extension WorkspaceModel {
  /// A source or treaty as an entry, whatever it was written as; nil for what cannot be cited.
  package func source(_ definition: Definition) -> BibliographyEntry? {
    if case .entry(let entry, _) = definition { return entry }
    return definition.record.flatMap { source($0) }
  }

  /// A `source` or `treaty` record as an entry.
  package func source(_ record: Record) -> BibliographyEntry? {
    BibliographyEntry(record) { mention in
      if !mention.name.isEmpty { return mention.name }
      return definition(of: mention)?.record?.shortTitle ?? mention.id ?? ""
    }
  }

  /// The source that a citation key names for a document.
  package func source(forKey key: String, in document: DocumentID) -> BibliographyEntry? {
    definition(ofKey: key, in: document).flatMap { source($0) }
  }

  /// The source that a key names where no document is meant: among the common bibliographies, then all others, then the
  /// records and documents of the project and the gazetteer.
  package func source(forKey key: String) -> BibliographyEntry? {
    let common = commonBibliographies + bibliographies.keys.sorted().filter { !commonBibliographies.contains($0) }
    for name in common {
      if let entry = bibliographies[name]?.entry(forKey: key) { return entry }
    }
    for document in documents.keys.sorted() {
      if let entry = documents[document]?.sources.references?.entry(forKey: key) { return entry }
    }
    return source(forKey: key, in: DocumentID(""))
  }

  /// The keys that a document could cite.
  package func nearbyKeys(in document: DocumentID) -> NearbyKeys {
    nearbyKeys(
      in: [documents[document]?.sources.references].compactMap(\.self)
        + bibliographies(of: document).compactMap { bibliographies[$0] })
  }

  /// The keys of some bibliographies, or else of records.
  package func nearbyKeys(in files: [BibliographyFile]) -> NearbyKeys {
    NearbyKeys(of: files, orElse: Array(citableIDs) + documentsThatAreSources.map { $0.entry.key })
  }
}
