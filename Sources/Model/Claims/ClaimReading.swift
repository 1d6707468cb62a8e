import Chronology
import SourceText

/// Bytes of the longest sentence that is read for claims; what is longer is a table or data, and no sentence.
private let longestSentence = 1 << 15

/// The claims that the prose of a document makes of known things.
package func claims(in document: DocumentModel, named name: DocumentID, _ workspace: WorkspaceModel) -> [Claim] {
  ProseContents(document, named: name, in: workspace).claims
}

extension ProseContents {
  /// Reads the sentences of paragraphs in which something known is named, and of these only the ones that can claim
  /// something: they name a thing and a date, or two things.
  ///
  /// - Parameter onlyTelling: whether sentences are passed over that hold no word of ``ClaimGrammar/tellingWords``. What is
  ///   found is the same; a test looks after that.
  func readClaims(onlyTelling: Bool = true) -> [Claim] {
    let language = document.language
    guard language == .english || language == .german else { return [] }
    return document.text.bytes.withUnsafeBufferPointer { readClaims(in: $0, language, onlyTelling: onlyTelling) }
  }

  private func readClaims(
    in bytes: UnsafeBufferPointer<UInt8>, _ language: ProseLanguage, onlyTelling: Bool
  ) -> [Claim] {
    var found: [Claim] = []
    var frames = ProseFrames(document)
    for ((index, prose), names) in zip(document.prose.enumerated(), names) {
      let isLinked = prose.pieces.contains { $0.reference != nil }
      if prose.isQuoted || names.isEmpty && !isLinked { continue }
      let dates = document.dates(within: prose.range)
      // One thing without a date claims nothing.
      if names.count < 2 && !isLinked && dates.isEmpty { continue }
      if !isLinked && !names.contains(where: { workspace.mayNameMoreThanPlace($0) }) { continue }
      let things = workspace.namedThings(in: prose, of: document, named: name, names)
      guard things.contains(where: \.isMoreThanPlace),
        var cutter = SentenceCutter(bytes, prose, things: things, dates: dates)
      else { continue }
      let count = found.count
      if language == .german {
        while let outline = cutter.next() {
          guard outline.hasDate, outline.thingCount > 0, outline.byteCount <= longestSentence else { continue }
          found += germanClaims(in: cutter.sentence(outline))
        }
      } else {
        readClaims(of: &cutter, onlyTelling: onlyTelling, into: &found)
      }
      if found.count > count, frames.disown(index) { found.removeLast(found.count - count) }
    }
    return found
  }

  private func readClaims(of cutter: inout SentenceCutter, onlyTelling: Bool, into found: inout [Claim]) {
    var last: SentenceOutline?
    while let outline = cutter.next() {
      defer { last = outline }
      // What the sentence before was about, "it" may be.
      let mayGoOn = (last?.thingCount ?? 0) > 0
      let mayClaim = outline.thingCount + (mayGoOn ? 1 : 0) > (outline.hasDate ? 0 : 1)
      if !mayClaim || outline.isQuestion || outline.byteCount > longestSentence { continue }
      if onlyTelling && !outline.hasDatedThing && !cutter.holds(ClaimGrammar.tellingWords, outline) { continue }
      var topic: NamedThing?
      if mayGoOn, let last, last.byteCount <= longestSentence, cutter.mayOpenWithThing(last) {
        topic = ClaimGrammar.topic(of: cutter.sentence(last))
      }
      if topic == nil, outline.thingCount < (outline.hasDate ? 1 : 2) { continue }
      found += ClaimGrammar.claims(in: cutter.sentence(outline), topic: topic)
    }
  }
}
