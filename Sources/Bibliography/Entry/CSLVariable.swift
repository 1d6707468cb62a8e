/// A variable of CSL 1.0.2 (appendix IV), with the name that CSL-JSON gives it.
package enum CSLVariable: String, Hashable, Sendable, CaseIterable {
  // Names
  case author, chair, compiler, composer, contributor, curator, director, editor, editortranslator, guest, host
  case illustrator, interviewer, narrator, organizer, performer, producer, recipient, translator
  case collectionEditor = "collection-editor"
  case containerAuthor = "container-author"
  case editorialDirector = "editorial-director"
  case executiveProducer = "executive-producer"
  case originalAuthor = "original-author"
  case reviewedAuthor = "reviewed-author"
  case scriptWriter = "script-writer"
  case seriesCreator = "series-creator"

  // Dates
  case accessed, issued, submitted
  case availableDate = "available-date"
  case eventDate = "event-date"
  case originalDate = "original-date"

  // Titles
  case title
  case titleShort = "title-short"
  case collectionTitle = "collection-title"
  case containerTitle = "container-title"
  case containerTitleShort = "container-title-short"
  case eventTitle = "event-title"
  case originalTitle = "original-title"
  case partTitle = "part-title"
  case reviewedTitle = "reviewed-title"
  case volumeTitle = "volume-title"

  // Numbers
  case chapterNumber = "chapter-number"
  case collectionNumber = "collection-number"
  case edition, issue, number, page, part, section, supplement, version, volume
  case numberOfPages = "number-of-pages"
  case numberOfVolumes = "number-of-volumes"
  case pageFirst = "page-first"
  case printing = "printing-number"

  // Places and publishers
  case archivePlace = "archive-place"
  case eventPlace = "event-place"
  case originalPublisher = "original-publisher"
  case originalPublisherPlace = "original-publisher-place"
  case publisher
  case publisherPlace = "publisher-place"
  case authority, jurisdiction

  // Where it is kept
  case archive
  case archiveCollection = "archive_collection"
  case archiveLocation = "archive_location"
  case callNumber = "call-number"
  case source

  // What it is
  case abstract, annote, dimensions, genre, keyword, language, license, medium, note, references, scale, status
  case citationKey = "citation-key"
  case citationLabel = "citation-label"
  case division
  case reviewedGenre = "reviewed-genre"
  case yearSuffix = "year-suffix"

  // Identifiers
  case doi = "DOI"
  case isbn = "ISBN"
  case issn = "ISSN"
  case pmcid = "PMCID"
  case pmid = "PMID"
  case url = "URL"

  /// What values of a variable are.
  package enum Kind: Hashable, Sendable {
    case names, date, text
  }

  package var kind: Kind {
    switch self {
    case .author, .chair, .compiler, .composer, .contributor, .curator, .director, .editor, .editortranslator, .guest,
      .host, .illustrator, .interviewer, .narrator, .organizer, .performer, .producer, .recipient, .translator,
      .collectionEditor, .containerAuthor, .editorialDirector, .executiveProducer, .originalAuthor, .reviewedAuthor,
      .scriptWriter, .seriesCreator:
      .names
    case .accessed, .issued, .submitted, .availableDate, .eventDate, .originalDate: .date
    default: .text
    }
  }
}
