/// The eight kinds of MARKUP.md and their fields.
enum StandardKinds {
  static let all: [RecordKind] = [treaty, event, source, person, polity, place, period, claim]

  private static let parties: Set<String> = ["polity", "person"]
  private static let timed: Set<String> = ["event", "treaty", "period", "polity", "person"]

  /// Fields that open every record.
  private static let naming: [FieldDescription] = [
    .init("id", .id, "The id, where it is not written as {#id} after the kind."),
    .init("title", .text, "The full name, as the thing is officially called."),
    .init("short", .text, "The usual name, which an empty link text shows."),
    .init("also", .list, repeats: true, "Other names, also in other languages, separated by semicolons."),
    .init("kind", .text, "A closer word for what it is, such as armistice, war or organisation."),
  ]

  /// Fields that close every record.
  private static let standing: [FieldDescription] = [
    .init("part-of", .references(kinds: timed.union(["place"])), "The larger thing that this belongs to."),
    .init("source", .text, repeats: true, "Where the facts come from: citations, or none."),
    .init("see", .references(kinds: []), repeats: true, "Related records, or places to read on."),
    .init("same-as", .text, repeats: true, "The same thing in the bundled gazetteer or in an authority file."),
    .init("note", .text, repeats: true, "A remark for readers."),
    .init("status", .choice(["verified", "unverified", "disputed"]), "How sure the facts are."),
  ]

  private static let date = FieldDescription("date", .date, "When it was.")
  private static let alsoFrom = FieldDescription(
    "also-from", .date, repeats: true, "Another beginning, as other books reckon it.")
  private static let alsoUntil = FieldDescription(
    "also-until", .date, repeats: true, "Another end, as other books reckon it.")
  private static let location = FieldDescription(
    "place", .references(kinds: ["place", "polity"]), "Where it was: a place, by reference or by name.")

  private static func kind(
    _ name: String, _ summary: String, required: [[String]], own: [FieldDescription]
  ) -> RecordKind {
    RecordKind(name, summary, required: required, fields: naming + own + standing)
  }

  static let treaty = kind(
    "treaty", "An international agreement: treaty, convention, declaration, charter, armistice.",
    required: [["title", "short"], ["signed", "opened", "date"]],
    own: [
      .init("parties", .references(kinds: parties), repeats: true, "Who is bound by it, separated by semicolons."),
      date,
      .init("signed", .occasion, repeats: true, "The day of signature and the place, or who signed on that day."),
      .init("opened", .date, "The day it was opened for signature."),
      .init("ratified", .action, repeats: true, "A ratification: the day and who."),
      .init("acceded", .action, repeats: true, "An accession: the day and who."),
      .init("accepted", .action, repeats: true, "An acceptance: the day and who."),
      .init("approved", .action, repeats: true, "An approval: the day and who."),
      .init("in-force", .date, repeats: true, "The day it entered into force."),
      .init("denounced", .action, repeats: true, "A denunciation: the day and who."),
      .init("withdrew", .action, repeats: true, "A withdrawal: the day and who."),
      .init("until", .date, "The day it ceased to be in force."),
      location,
      .init(
        "not-signed", .references(kinds: parties), repeats: true, "Who took part in the negotiations and did not sign."),
      .init("not-ratified", .references(kinds: parties), repeats: true, "Who signed and did not ratify."),
      .init("signatories", .references(kinds: ["person"]), repeats: true, "The persons who signed."),
      .init("depositary", .references(kinds: parties), "Who keeps the original and receives notifications."),
      .init("languages", .list, "The languages of the authentic texts."),
      .init("articles", .number, "How many articles it has."),
      .init("series", .text, repeats: true, "Where it is printed: UNTS 136, 45 (no. 1832)."),
      .init("amends", .references(kinds: ["treaty"]), repeats: true, "Treaties that it amends."),
      .init("ends", .references(kinds: ["event"]), repeats: true, "The war or dispute that it ends."),
      .init("supersedes", .references(kinds: ["treaty"]), repeats: true, "Treaties that it replaces."),
      .init("superseded-by", .references(kinds: ["treaty"]), repeats: true, "The treaty that replaced it."),
      .init("before", .relation(kinds: timed), repeats: true, "What begins after it is signed."),
      .init("after", .relation(kinds: timed), repeats: true, "What is over before it is signed."),
      .init("during", .relation(kinds: timed), repeats: true, "What lasts while it is signed."),
      .init("causes", .references(kinds: timed), repeats: true, "What it led to."),
    ])

  static let event = kind(
    "event", "Something that happened: a war, a battle, a conference, an occupation, a note.",
    required: [["title", "short"]],
    own: [
      date, alsoFrom, alsoUntil, location,
      .init("by", .references(kinds: parties), repeats: true, "Who did it."),
      .init("against", .references(kinds: parties), repeats: true, "Whom it was done to."),
      .init("parties", .references(kinds: parties), repeats: true, "Who took part."),
      .init(
        "after", .relation(kinds: timed), repeats: true,
        "What is over before it begins: #x, #x 3 days, #x within 2 years."),
      .init(
        "before", .relation(kinds: timed), repeats: true, "What begins after it is over, optionally how long after."),
      .init("during", .relation(kinds: timed), repeats: true, "What it lies within, from beginning to end."),
      .init("contains", .relation(kinds: timed), repeats: true, "What lies within it, from beginning to end."),
      .init("meets", .relation(kinds: timed), repeats: true, "What begins as it ends, on the same day or the next."),
      .init(
        "met-by", .relation(kinds: timed), repeats: true, "What ends as it begins, on the same day or the one before."),
      .init(
        "starts", .relation(kinds: timed), repeats: true, "What begins together with it and lasts as long or longer."),
      .init("started-by", .relation(kinds: timed), repeats: true, "What begins together with it and is over no later."),
      .init("ends", .relation(kinds: timed), repeats: true, "What ends together with it and began no later."),
      .init("ended-by", .relation(kinds: timed), repeats: true, "What ends together with it and began no earlier."),
      .init("overlaps", .relation(kinds: timed), repeats: true, "What begins while it lasts and goes on after it."),
      .init(
        "overlapped-by", .relation(kinds: timed), repeats: true, "What lasts while it begins and is over before it."),
      .init("same-time", .relation(kinds: timed), repeats: true, "What has the same beginning and the same end."),
      .init("causes", .references(kinds: timed), repeats: true, "What it led to."),
    ])

  static let source = kind(
    "source", "A book, article, document or archival unit that can be cited.",
    required: [["title"]],
    own: [
      .init("type", .text, "The CSL type: book, article-journal, chapter, manuscript, treaty …"),
      .init("author", .names, "The authors, separated by semicolons, family name first if a comma stands."),
      .init("editor", .names, "The editors."),
      .init("translator", .names, "The translators."),
      .init("recipient", .names, "To whom a letter is written."),
      date,
      .init("issued", .date, "When it was published."),
      .init("original-date", .date, "When the original was published."),
      .init("container-title", .text, "The journal, newspaper or book it appeared in."),
      .init("collection-title", .text, "The series."),
      .init("volume", .text, "The volume."),
      .init("issue", .text, "The number of the journal."),
      .init("page", .text, "The pages it fills."),
      .init("edition", .text, "The edition."),
      .init("publisher", .text, "The publisher."),
      .init("publisher-place", .text, "The place of publication."),
      .init("genre", .text, "What sort of document it is."),
      .init("medium", .text, "What it is recorded on."),
      .init("archive", .text, "The archive that keeps it."),
      .init("archive-place", .text, "Where the archive is."),
      .init("archive_collection", .text, "The fonds or record group."),
      .init("archive_location", .text, "The box and folder."),
      .init("call-number", .text, "The shelf mark."),
      .init("number", .text, "The number of the document."),
      .init("language", .text, "The language of the text."),
      .init("url", .text, "Where it can be read."),
      .init("doi", .text, "Its DOI."),
      .init("isbn", .text, "Its ISBN."),
      .init("accessed", .date, "When the address was last visited."),
      .init("abstract", .text, "What it says, in brief."),
    ])

  static let person = kind(
    "person", "Someone who lived.", required: [["title", "short"]],
    own: [
      .init("born", .date, "The day and place of birth."),
      .init("died", .date, "The day and place of death."),
      .init("office", .occasion, repeats: true, "An office: its years, then what and of whom."),
    ])

  static let polity = kind(
    "polity", "A state, empire, federation, colony or organisation.", required: [["title", "short"]],
    own: [
      .init("from", .date, "The day it came to be."),
      .init("until", .date, "The day it ended."),
      alsoFrom, alsoUntil,
      .init("predecessor", .references(kinds: ["polity"]), repeats: true, "What it followed."),
      .init("successor", .references(kinds: ["polity"]), repeats: true, "What followed it."),
      .init("joined", .action, repeats: true, "Members of an organisation: the day they joined, and who."),
      .init("withdrew", .action, repeats: true, "Members that left an organisation: the day and who."),
      .init("capital", .references(kinds: ["place"]), repeats: true, "Its seat of government."),
      .init("geography", .list, "Names of it that are also names of a region, and so never an anachronism."),
    ])

  static let place = kind(
    "place", "Somewhere on the map.", required: [["title", "short"]],
    own: [
      .init("coordinates", .coordinates, "Latitude and longitude in degrees."),
      .init("within", .references(kinds: ["place", "polity"]), repeats: true, "The place or state it lies in."),
      .init("name", .occasion, repeats: true, "A name it had, with the years: 1914/1924 Petrograd."),
    ])

  static let period = kind(
    "period", "A stretch of time with a name: an era, a reign, an age.",
    required: [["title", "short"], ["from", "until"]],
    own: [
      .init("from", .date, "When it began."),
      .init("until", .date, "When it ended."),
      alsoFrom, alsoUntil, location,
    ])

  static let claim = kind(
    "claim", "What a text asserts, held without being endorsed.", required: [["title", "text"]],
    own: [
      .init("text", .text, "The assertion."),
      .init("by", .references(kinds: parties.union(["source"])), "Who asserts it."),
      date,
      .init("about", .references(kinds: []), repeats: true, "The records that it is about."),
    ])
}
