import SourceText

/// What a paragraph holds and its author does not say, by marks that seldom occur: struck out (`~~…~~`, `<del>…</del>`), or
/// quoted by straight or doubled single marks (`'…'`, `` ``…'' ``), `‹…›` or `<q>…</q>`.
struct UnsaidText {
  private var ranges: [Range<Int>] = []

  /// Finds it in a stretch of a text.
  init(_ base: UnsafePointer<UInt8>, _ range: Range<Int>) {
    let (start, end) = (range.lowerBound, range.upperBound)
    // Where each sort was opened.
    var (struck, single, doubled, angle, tag): (Int?, Int?, Int?, Int?, Int?)
    var place = start
    while let mark = Self.nextMark(base, from: place, to: end) {
      let next = mark + 1 < end ? base[mark + 1] : 0x20
      let before = mark > start ? base[mark - 1] : 0x20
      place = mark + 1
      switch base[mark] {
      case UInt8(ascii: "~"):
        if next == UInt8(ascii: "~") { (struck, place) = (toggle(struck, mark), mark + 2) }
      case UInt8(ascii: "`"):
        if next == UInt8(ascii: "`") { (doubled, place) = (mark, mark + 2) }
      case UInt8(ascii: "'"):
        if next == UInt8(ascii: "'") {
          (doubled, place) = (toggle(doubled, mark), mark + 2)
        } else if single != nil, !isWordByte(next), before != 0x20 {
          single = toggle(single, mark)
        } else if single == nil, !isWordByte(before), isLetterByte(next) {
          single = mark
        }
      case UInt8(ascii: "<"):
        guard let (length, isOpening) = Self.tag(base, mark, end) else { continue }
        if isOpening { tag = tag ?? mark } else if tag != nil { tag = toggle(tag, mark) }
        place = mark + length
      default:
        guard next == 0x80, mark + 2 < end else { continue }
        if base[mark + 2] == 0xB9 { angle = mark }
        if base[mark + 2] == 0xBA, angle != nil { angle = toggle(angle, mark) }
      }
    }
    // They are in the order of their ends. Each is widened to where one after it starts, so that one tells for all.
    for number in ranges.indices.dropLast().reversed() {
      let (range, next) = (ranges[number], ranges[number + 1])
      ranges[number] = min(range.lowerBound, next.lowerBound)..<range.upperBound
    }
  }

  /// Whether a place is in it.
  func holds(_ place: Int) -> Bool {
    let next = ranges.partitioningIndex { $0.upperBound > place }
    return next < ranges.count && ranges[next].lowerBound <= place
  }

  /// Opens at a place what is not open, or takes in what ends there.
  private mutating func toggle(_ start: Int?, _ place: Int) -> Int? {
    guard let start else { return place }
    ranges.append(start..<place)
    return nil
  }

  private static func nextMark(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int? {
    var place = start
    while place < end {
      let eight = EightBytes(base, at: place, before: end)
      let marks =
        eight.equal(to: UInt8(ascii: "~")) | eight.equal(to: UInt8(ascii: "'")) | eight.equal(to: UInt8(ascii: "`"))
        | eight.equal(to: UInt8(ascii: "<")) | eight.equal(to: 0xE2)
      if marks != 0 {
        let mark = place &+ marks.trailingZeroBitCount &>> 3
        return mark < end ? mark : nil
      }
      place &+= 8
    }
    return nil
  }

  /// The length of the start of a tag of struck or quoted text, and whether it opens some.
  private static func tag(_ base: UnsafePointer<UInt8>, _ place: Int, _ end: Int) -> (length: Int, isOpening: Bool)? {
    let isOpening = place + 1 < end && base[place + 1] != UInt8(ascii: "/")
    let start = place + (isOpening ? 1 : 2)
    var stop = start
    while stop < end, isLetterByte(base[stop]) { stop += 1 }
    guard stop > start, stop < end, tags.contains(ClauseWord(base, start..<stop, before: end)) else { return nil }
    return (stop - place, isOpening)
  }

  private static let tags: ClauseWords = "del s strike q blockquote"
}
