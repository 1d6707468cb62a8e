import Gazetteer
import Records
import SourceText

/// A known name that stands in prose without being a link.
package struct PlainMention: Sendable {
  package let range: ByteRange
  /// All that it can mean, the usual bearer first; a project's record in place of a bundled one.
  package let candidates: [Definition]
  /// What it does mean, as far as the name, or a year beside it, can tell.
  package let meaning: Definition?
}

/// The known names in a piece of prose that could become links: outside links, images and headings.
package func plainMentions(in prose: Prose, of document: DocumentModel, in workspace: WorkspaceModel) -> [PlainMention]
{
  if let heading = prose.heading, document.headings.indices.contains(heading),
    document.headings[heading].range.contains(prose.range)
  {
    return []
  }
  var mentions: [PlainMention] = []
  for piece in prose.pieces where piece.reference == nil {
    for match in workspace.gazetteer.names.matches(in: document.text.bytes, range: piece.range.indices) {
      let range = ByteRange(match.range.lowerBound, match.range.upperBound)
      // The text of a link to elsewhere looks like prose, but a link holds no other (CommonMark 0.31.2 §6.3).
      if document.tree.ancestors(at: range.start).contains(where: { $0.kind == .link || $0.kind == .image }) {
        continue
      }
      let candidates = workspace.definitions(of: match)
      let dated = document.datedMeaning(among: candidates, after: range, in: prose)
      let usual = match.indices.count == 1 || match.hasUsualBearer ? candidates.first : nil
      mentions.append(PlainMention(range: range, candidates: candidates, meaning: dated ?? usual))
    }
  }
  return mentions
}

extension DocumentModel {
  /// The one of several things of a name that a date just after the name fits: "the Treaty of Paris of 1763".
  fileprivate func datedMeaning(among candidates: [Definition], after name: ByteRange, in prose: Prose) -> Definition? {
    guard candidates.count > 1,
      let date = dates(within: prose.range).first(where: { $0.range.start >= name.end }),
      date.range.start.value - name.end.value <= 40, date.confidence == .certain || date.form == .year,
      let bounds = date.readings.first?.meaning.bounds, date.readings.count == 1
    else { return nil }
    let between = text[ByteRange(name.end, date.range.start)]
    if between.contains(0x2E) || between.contains(0x3B) { return nil }
    let fitting = candidates.filter { candidate in
      guard let record = candidate.record else { return false }
      return ["signed", "opened", "date"].flatMap { record.datedValues($0) }.contains { $0.admits(bounds) }
    }
    return fitting.count == 1 ? fitting.first : nil
  }
}
