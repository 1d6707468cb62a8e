import SourceText

/// The dates of the paragraphs of one version of a document, so that in the next only the paragraphs are read that have
/// changed, or before which the narrative has come to another date.
package struct ProseDateMemory: Sendable {
  private var paragraphs: [Int: Paragraph] = [:]

  /// What was found in a paragraph; ranges count from its start.
  private struct Paragraph: Sendable {
    let dates: [ProseDate]
    let narrative: Told
    let recent: Told
  }

  /// What a paragraph leaves for the next ones.
  private enum Told: Sendable {
    /// What was told before it.
    case before
    /// Nothing.
    case nothing
    /// A date that it tells.
    case here(NarrativeDate)
  }

  package init() {}

  /// The dates of one paragraph, in order, as a recognizer finds them or as the last version had them.
  ///
  /// - Parameters:
  ///   - paragraph: the block that the pieces lie in.
  ///   - last: what was remembered of the last version.
  package mutating func dates(
    in bytes: [UInt8], paragraph: ByteRange, ranges: [ByteRange], context: inout ProseContext,
    by recognizer: ProseDateRecognizer, last: ProseDateMemory
  ) -> [ProseDate] {
    let key = Self.key(bytes, paragraph, ranges, context)
    let distance = ByteCount(paragraph.start.value)
    if let known = last.paragraphs[key] {
      paragraphs[key] = known
      context.narrative = Self.date(known.narrative, context.narrative, movedBy: distance)
      context.recent = Self.date(known.recent, context.recent, movedBy: distance)
      return known.dates.map { $0.moved(by: distance) }
    }
    let before = context
    let found = recognizer.dates(in: bytes, ranges: ranges, context: &context)
    // A date that leans on one of another paragraph would have to move with that.
    let isItsOwn = found.allSatisfy { $0.anchor?.range.map(paragraph.contains) ?? true }
    if isItsOwn, let narrative = Self.told(context.narrative, before.narrative, in: paragraph),
      let recent = Self.told(context.recent, before.recent, in: paragraph)
    {
      let back = ByteCount(-paragraph.start.value)
      paragraphs[key] = Paragraph(dates: found.map { $0.moved(by: back) }, narrative: narrative, recent: recent)
    }
    return found
  }

  private static func key(
    _ bytes: [UInt8], _ paragraph: ByteRange, _ ranges: [ByteRange], _ context: ProseContext
  ) -> Int {
    var hasher = Hasher()
    bytes.withUnsafeBytes { bytes in
      hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[paragraph.indices.clamped(to: 0..<bytes.count)]))
    }
    for range in ranges {
      hasher.combine(range.start - paragraph.start)
      hasher.combine(range.end - paragraph.start)
    }
    hasher.combine(context.language)
    hasher.combine(context.numericOrder)
    hasher.combine(context.calendar)
    for told in [context.narrative, context.recent] {
      hasher.combine(told?.year)
      hasher.combine(told?.month)
      hasher.combine(told?.day)
    }
    return hasher.finalize()
  }

  private static func told(_ after: NarrativeDate?, _ before: NarrativeDate?, in paragraph: ByteRange) -> Told? {
    if after == before { return .before }
    guard var date = after else { return .nothing }
    if let range = date.range {
      guard paragraph.contains(range) else { return nil }
      date.range = range.moved(by: ByteCount(-paragraph.start.value))
    }
    return .here(date)
  }

  private static func date(_ told: Told, _ before: NarrativeDate?, movedBy distance: ByteCount) -> NarrativeDate? {
    switch told {
    case .before: return before
    case .nothing: return nil
    case .here(var date):
      date.range = date.range?.moved(by: distance)
      return date
    }
  }
}

extension ProseDate {
  /// The same date, elsewhere in a text.
  fileprivate func moved(by distance: ByteCount) -> ProseDate {
    if distance == .zero { return self }
    var date = self
    date.range = range.moved(by: distance)
    date.weekday = weekday.map { WrittenWeekday(range: $0.range.moved(by: distance), number: $0.number) }
    date.dual = dual.map {
      DualDate(
        kind: $0.kind, first: $0.first.moved(by: distance), second: $0.second.moved(by: distance),
        firstValue: $0.firstValue, secondValue: $0.secondValue, agrees: $0.agrees)
    }
    date.anchor = anchor.map { Anchor(range: $0.range?.moved(by: distance), reason: $0.reason) }
    return date
  }
}
