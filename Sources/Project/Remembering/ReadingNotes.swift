import Model

/// What is noted of the files that a project reads, so that a check of them can be remembered.
struct ReadingNotes: Sendable {
  /// When reading began, in nanoseconds since 1970.
  let readAt: Int64
  let questions = FileQuestions()
  /// Of each document that was read, what it was, and what it says to others.
  var documents: [DocumentID: Note] = [:]
  /// Of each bibliography that was looked for; nil for one that is not there.
  var bibliographies: [DocumentID: FileState?] = [:]

  init(readAt: Int64) { self.readAt = readAt }

  struct Note: Sendable {
    let state: FileState
    let facts: ContentDigest
    /// See ``DocumentSummary/packedBytes``.
    let summary: [UInt8]?
  }
}
