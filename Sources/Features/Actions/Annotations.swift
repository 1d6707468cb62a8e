import Chronology
import Model
import Records
import SourceText

/// Which names and dates of a document become links.
package struct AnnotationChoice: Sendable {
  /// Kinds of record whose names are linked.
  package var kinds: Set<String> = ["treaty", "polity", "event"]
  /// Every mention, not the first of each thing alone.
  package var everyMention = false
  /// Dates whose words say more than a day, month or year: about, perhaps, some decade.
  package var uncertainDates = true
  /// Only the mentions of one thing.
  package var id: String?

  package init() {}
}

/// The links that the known names and uncertain dates of a document could become, and the names that were left.
package struct Annotations: Sendable {
  /// In order, none overlapping another.
  package let edits: [ByteEdit]
  /// Names that several things have, with nothing that tells which is meant.
  package let ambiguous: [PlainMention]
}

package func annotations(of context: DocumentContext, choosing choice: AnnotationChoice) -> Annotations {
  let (model, workspace) = (context.model, context.workspace)
  var seen = choice.everyMention ? [] : Set(model.references.compactMap(\.id))
  var edits: [ByteEdit] = []
  var ambiguous: [PlainMention] = []
  for prose in model.prose {
    for mention in plainMentions(in: prose, of: model, in: workspace) {
      guard let record = mention.meaning?.record, let id = record.id else {
        if choice.id == nil, mention.candidates.contains(where: { choice.kinds.contains($0.record?.kindName ?? "") }) {
          ambiguous.append(mention)
        }
        continue
      }
      if let wanted = choice.id {
        if id != wanted { continue }
      } else if !choice.kinds.contains(record.kindName) {
        continue
      }
      if !choice.everyMention, !seen.insert(id).inserted { continue }
      edits.append(ByteEdit(mention.range, "[\(model.text.string(mention.range))](#\(id))"))
    }
    if choice.uncertainDates, choice.id == nil { edits += dateLinks(in: prose, of: model) }
  }
  edits.sort { $0.range.start < $1.range.start }
  var end = ByteOffset.zero
  let apart = edits.filter { edit in
    defer { end = max(end, edit.range.end) }
    return edit.range.start >= end
  }
  return Annotations(edits: apart, ambiguous: ambiguous)
}

/// Links that spell out dates as EDTF where the words say that they are approximate, doubtful or a stretch of years.
private func dateLinks(in prose: Prose, of model: DocumentModel) -> [ByteEdit] {
  model.dates(within: prose.range).compactMap { date in
    guard date.confidence >= .probable, date.readings.count == 1, date.anchor == nil,
      let meaning = date.readings.first?.meaning,
      prose.pieces.contains(where: { $0.reference == nil && $0.range.contains(date.range) })
    else { return nil }
    let edtf = meaning.description
    guard edtf.contains(where: { "~?%X".contains($0) }),
      !model.tree.ancestors(at: date.range.start).contains(where: { $0.kind == .link || $0.kind == .image })
    else { return nil }
    return ByteEdit(date.range, "[\(model.text.string(date.range))](date:\(edtf))")
  }
}

/// Links that could be made together.
package struct MentionGroup: Sendable {
  /// "Link all 4 mentions of Treaty of Shimoda"
  package let title: String
  package let edits: [ByteEdit]
}

/// Where a known name stands: the links of all mentions of the same thing, and of everything that is known in the document.
package func mentionGroups(at place: ByteOffset, in context: DocumentContext) -> [MentionGroup] {
  guard let prose = context.model.prose.first(where: { $0.range.touches(place) }),
    let here = plainMentions(in: prose, of: context.model, in: context.workspace).first(where: {
      $0.range.touches(place)
    }), let record = here.meaning?.record, let id = record.id
  else { return [] }
  var groups: [MentionGroup] = []
  var same = AnnotationChoice()
  same.everyMention = true
  same.id = id
  let mentions = annotations(of: context, choosing: same).edits
  if mentions.count > 1 {
    groups.append(MentionGroup(title: "Link all \(mentions.count) mentions of \(record.shortTitle)", edits: mentions))
  }
  var all = AnnotationChoice()
  all.uncertainDates = false
  all.kinds.insert(record.kindName)
  let everything = annotations(of: context, choosing: all).edits
  if everything.count > 1 {
    groups.append(
      MentionGroup(title: "Link every known name where it first stands (\(everything.count))", edits: everything))
  }
  return groups
}
