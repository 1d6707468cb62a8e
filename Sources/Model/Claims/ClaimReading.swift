import Chronology
import SourceText

/// Bytes of the longest paragraph that is read for claims; what is longer is a table or data, and no sentences.
private let longestParagraph = 1 << 15

/// The claims that the prose of a document makes of known things.
///
/// Only the sentences of paragraphs in which something known is named are cut into tokens.
package func claims(in document: DocumentModel, named name: DocumentID, _ workspace: WorkspaceModel) -> [Claim] {
  var found: [Claim] = []
  let language = document.settings.proseLanguage(of: document.text.bytes)
  guard language == .english || language == .german else { return [] }
  for prose in document.prose where prose.range.indices.count <= longestParagraph {
    let things = workspace.namedThings(in: prose, of: document, named: name)
    if !things.contains(where: { !$0.isAny("place") }) { continue }
    var cutter = SentenceCutter(document.text.bytes, things: things, dates: document.dates(within: prose.range))
    cutter.cut(prose)
    var topic: NamedThing?
    for sentence in cutter.sentences {
      if language == .german {
        found += germanClaims(in: sentence)
        continue
      }
      found += ClaimGrammar.claims(in: sentence, topic: topic)
      topic = ClaimGrammar.topic(of: sentence)
    }
  }
  return found
}
