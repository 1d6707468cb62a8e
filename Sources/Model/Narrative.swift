import Chronology
import SourceText
import Syntax

/// The dates of a document's prose. One thread of narrative runs through the whole document: what a paragraph tells of time
/// the next may go on from.
struct Narrative: Sendable {
  /// In order of place.
  private(set) var dates: [ProseDate] = []
  /// What has been told before each paragraph.
  private var contexts: [ProseContext] = []
  /// What has been told at the end.
  private var context: ProseContext

  /// What reading needs for a while.
  private struct Memory {
    var recognizer = ProseDateRecognizer.Memory()
    var ranges: [ByteRange] = []
  }

  init(_ prose: [Prose], of text: SourceText, _ context: ProseContext) {
    self.context = context
    contexts.reserveCapacity(prose.count)
    let recognizer = ProseDateRecognizer(language: context.language)
    var memory = Memory()
    for block in prose { read(block, of: text, by: recognizer, &memory) }
  }

  private mutating func read(
    _ block: Prose, of text: SourceText, by recognizer: ProseDateRecognizer, _ memory: inout Memory
  ) {
    contexts.append(context)
    memory.ranges.removeAll(keepingCapacity: true)
    for piece in block.pieces { memory.ranges.append(piece.range) }
    text.bytes.withUnsafeBufferPointer {
      recognizer.appendDates(
        in: $0, ranges: memory.ranges, context: &context, memory: &memory.recognizer, to: &dates)
    }
  }

  /// The dates of another version: a paragraph is read that has changed, or before which another date has been told.
  init(
    _ prose: [Prose], of text: SourceText, _ context: ProseContext, after last: Narrative, of old: [Prose],
    _ difference: TreeDifference
  ) {
    guard last.start.hasSameSettings(as: context) else {
      self.init(prose, of: text, context)
      return
    }
    self.init([], of: text, context)
    let (before, behind) = Self.unchanged(prose, old, outside: difference)
    contexts.reserveCapacity(prose.count)
    if before > 0 {
      contexts += last.contexts[..<before]
      let end = before < old.count ? old[before].range.start : ByteOffset(Int.max)
      dates += last.dates[..<last.dates.firstIndex(from: end) { $0.range.start }]
    }
    if before < last.contexts.count { self.context = last.contexts[before] } else { self.context = last.context }
    let recognizer = ProseDateRecognizer(language: context.language)
    let shift = difference.shift
    var memory = Memory()
    for number in prose.indices.dropFirst(before) {
      let oldNumber = number - prose.count + old.count
      if number >= prose.count - behind, last.contexts[oldNumber].moved(by: shift) == self.context {
        // From here on everything is told as before.
        for context in last.contexts[oldNumber...] { contexts.append(context.moved(by: shift)) }
        let start = last.dates.firstIndex(from: old[oldNumber].range.start) { $0.range.start }
        for date in last.dates[start...] { dates.append(date.moved(by: shift)) }
        self.context = last.context.moved(by: shift)
        return
      }
      read(prose[number], of: text, by: recognizer, &memory)
    }
  }

  /// What has been told before the first paragraph.
  private var start: ProseContext { contexts.first ?? context }

  /// How many paragraphs at the start, and how many at the end, are as they were.
  private static func unchanged(
    _ prose: [Prose], _ old: [Prose], outside difference: TreeDifference
  ) -> (before: Int, behind: Int) {
    let most = min(prose.count, old.count)
    var before = 0
    while before < most, old[before].range.end <= difference.oldRange.start,
      prose[before].hasSamePieces(as: old[before], movedBy: .zero)
    {
      before += 1
    }
    var behind = 0
    while behind < most - before, old[old.count - 1 - behind].range.start >= difference.oldRange.end,
      prose[prose.count - 1 - behind].hasSamePieces(
        as: old[old.count - 1 - behind], movedBy: difference.shift.distance)
    {
      behind += 1
    }
    return (before, behind)
  }

  /// The paragraphs that are as they were, by their numbers, but before which other dates have been told.
  func paragraphsToldOtherwise(
    _ prose: [Prose], than last: Narrative, _ old: [Prose], outside difference: TreeDifference
  ) -> Range<Int> {
    guard start.hasSameSettings(as: last.start) else { return prose.indices }
    let (before, behind) = Self.unchanged(prose, old, outside: difference)
    let isSameBefore = before == prose.firstIndex(from: difference.newRange.start) { $0.range.start }
    let first = isSameBefore ? prose.firstIndex(from: difference.newRange.end) { $0.range.start } : before
    var end = max(first, prose.count - behind)
    while end < prose.count, last.contexts[end - prose.count + old.count].moved(by: difference.shift) != contexts[end] {
      end += 1
    }
    return first..<end
  }

  func restricted(to ranges: [ByteRange]) -> Narrative {
    var narrative = self
    narrative.dates = ranges.flatMap { dates[dates.indices(startingIn: $0) { $0.range.start }] }
    return narrative
  }
}

extension ProseContext {
  fileprivate func hasSameSettings(as other: ProseContext) -> Bool {
    language == other.language && numericOrder == other.numericOrder && calendar == other.calendar
  }
}

extension Prose {
  fileprivate func hasSamePieces(as other: Prose, movedBy distance: ByteCount) -> Bool {
    range == other.range.moved(by: distance)
      && pieces.elementsEqual(other.pieces) { $0.range == $1.range.moved(by: distance) }
  }
}
