import Records
import SourceText
import Syntax

extension DocumentContents {
  /// What a tree says of which most blocks are as they were in an earlier one, whose contents these are.
  ///
  /// Good where no link leads to a definition in another block.
  ///
  /// - Parameter new: what the other blocks say.
  func replacing(_ difference: TreeDifference, by new: DocumentContents, in tree: SyntaxTree) -> DocumentContents {
    let stretch = difference.oldRange
    let distance = difference.shift.distance
    let records = Gap(self.records, new.records, stretch) { $0.range.start }
    let references = Gap(self.references, new.references, stretch) { $0.range.start }
    let citations = Gap(self.citations, new.citations, stretch) { $0.range.start }
    let images = Gap(self.images, new.images, stretch) { $0.range.start }
    let dateSpans = Gap(self.dateSpans, new.dateSpans, stretch) { $0.range.start }
    let titles = Gap(self.titles, new.titles, stretch) { $0.range.start }
    let prose = Gap(self.prose, new.prose, stretch) { $0.range.start }
    let fillings = Gap(self.fillings, new.fillings, stretch) { $0 }
    let anchors = Gap(self.anchors, new.anchors, stretch) { $0.place }
    let suppressions = Gap(self.suppressions, new.suppressions, stretch) { $0.range.start }

    var next = DocumentContents()
    next.records = records.filled { $0.moved(by: distance) }
    next.references = references.filled(
      { $0.moved(by: .zero, records: records.gone.lowerBound) },
      moved: { $0.moved(by: distance, records: records.change) })
    next.citations = citations.filled { $0.moved(by: distance) }
    next.images = images.filled { $0.moved(by: distance) }
    next.dateSpans = dateSpans.filled { $0.moved(by: distance) }
    next.titles = titles.filled { $0.moved(by: distance) }
    // Text under no heading of its own blocks stands under the last one before them.
    let before = titles.gone.lowerBound - 1
    let behind = before + new.titles.count
    next.prose = prose.filled(
      {
        $0.moved(
          by: .zero, references: references.gone.lowerBound,
          heading: $0.heading.map { before + 1 + $0 } ?? (before < 0 ? nil : before))
      },
      moved: {
        let own = $0.heading.flatMap { $0 < titles.gone.upperBound ? nil : $0 + titles.change }
        return $0.moved(by: distance, references: references.change, heading: own ?? (behind < 0 ? nil : behind))
      })
    next.fillings = fillings.filled { $0 + distance }
    next.anchors = anchors.filled { Anchor(name: $0.name, place: $0.place + distance) }
    // What a comment silences may reach into blocks behind it.
    next.suppressions = suppressions.filled { $0 }.enumerated().compactMap { index, suppression in
      if suppressions.new.contains(index) { return suppression }
      let place = index < suppressions.new.lowerBound ? suppression.range.start : suppression.range.start + distance
      let comment = tree.ancestors(at: place).first { $0.kind == .htmlBlock || $0.kind == .rawHTML }
      return comment.flatMap { Suppression(comment: $0, in: tree) }
    }
    return next
  }

  /// A list in the order of the text of which one stretch is replaced.
  private struct Gap<Element> {
    private let old: [Element]
    private let added: [Element]
    /// What is replaced.
    let gone: Range<Int>

    init(_ old: [Element], _ added: [Element], _ stretch: ByteRange, by start: (Element) -> ByteOffset) {
      self.old = old
      self.added = added
      gone = old.indices(startingIn: stretch, by: start)
    }

    /// By how many the list grows.
    var change: Int { added.count - gone.count }
    /// Where the added elements stand.
    var new: Range<Int> { gone.lowerBound..<gone.lowerBound + added.count }

    /// The new list.
    func filled(_ adopt: (Element) -> Element = { $0 }, moved: (Element) -> Element) -> [Element] {
      var result: [Element] = []
      result.reserveCapacity(old.count + change)
      result += old[..<gone.lowerBound]
      for element in added { result.append(adopt(element)) }
      for element in old[gone.upperBound...] { result.append(moved(element)) }
      return result
    }
  }
}

extension Reference {
  /// - Parameter records: how many records have come before those of its own blocks.
  func moved(by distance: ByteCount, records: Int) -> Reference {
    let place: Place =
      switch place {
      case .link, .labelled, .definition: place
      case .field(let record, let field): .field(record: record + records, field: field)
      }
    return Reference(
      place: place, range: range.moved(by: distance), textRange: textRange.moved(by: distance), text: text, path: path,
      pathRange: pathRange.moved(by: distance), id: id, idRange: idRange.moved(by: distance), property: property,
      propertyRange: propertyRange.moved(by: distance))
  }
}

extension Citation {
  fileprivate func moved(by distance: ByteCount) -> Citation {
    Citation(
      key: key, keyRange: keyRange.moved(by: distance), range: range.moved(by: distance), mode: mode,
      suffixRange: suffixRange.moved(by: distance), groupRange: groupRange.moved(by: distance), isAlone: isAlone)
  }
}

extension DateSpan {
  fileprivate func moved(by distance: ByteCount) -> DateSpan {
    DateSpan(
      range: range.moved(by: distance), textRange: textRange.moved(by: distance), value: value.moved(by: distance))
  }
}

extension Prose {
  /// - Parameter references: how many references have come before those of its own blocks.
  func moved(by distance: ByteCount, references: Int, heading: Int?) -> Prose {
    Prose(
      range: range.moved(by: distance),
      pieces: pieces.map { piece in
        Piece(range: piece.range.moved(by: distance), reference: piece.reference.map { $0 + references })
      }, heading: heading, isQuoted: isQuoted)
  }
}

extension DocumentContents.Title {
  fileprivate func moved(by distance: ByteCount) -> DocumentContents.Title {
    DocumentContents.Title(
      level: level, text: text, slug: slug, id: id, idRange: idRange?.moved(by: distance), otherSlug: otherSlug,
      range: range.moved(by: distance), contentRange: contentRange.moved(by: distance))
  }
}
