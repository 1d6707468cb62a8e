import SourceText

/// The stretches of a paragraph that may hold dates: all around what makes a date possible, a number that may be a year, a
/// month, a word for a unit of time. What is far from any is not cut into tokens at all.
struct ProseWindows {
  private(set) var windows: [Range<Int>] = []
  /// Where the last number stands, and where the first of those that stand close to one another before it.
  private var (lastNumber, firstNumber) = (Int.min / 2, Int.min / 2)

  /// No date begins or goes on so many bytes before or after what makes it possible, and what stands further off does not
  /// change its reading; numbers of a list aside, which lead on.
  private static var before: Int { 96 }
  private static var after: Int { 64 }
  /// Numbers of a list are no further apart.
  private static let listGap = 48

  /// Whether any number was met, such as may be part of a date that has no word for it.
  var hasNumbers: Bool { lastNumber >= 0 }

  /// Begins a paragraph.
  mutating func start() {
    windows.removeAll(keepingCapacity: true)
    (lastNumber, firstNumber) = (Int.min / 2, Int.min / 2)
  }

  /// Reads a piece of prose, after those before it.
  ///
  /// - Parameter lexer: What tells which words there are.
  mutating func read(_ piece: Range<Int>, by lexer: ProseLexer) {
    guard let base = lexer.bytes.baseAddress else { return }
    let piece = piece.clamped(to: 0..<lexer.bytes.count)
    ProseByteClass.table.withUnsafeBufferPointer { classes in
      var runs = RunStarts(in: base, piece)
      while var block = runs.nextRuns() {
        while block.bits != 0 {
          let place = block.first &+ block.bits.trailingZeroBitCount
          block.bits &= block.bits &- 1
          switch classes[Int(base[place])] {
          case .letter:
            if lexer.lexicon.mayBeCore(base, place, piece.upperBound), lexer.isCore(place, piece.upperBound, classes) {
              open(at: place)
            }
          case .digit: readNumber(base, place, piece)
          default: readBeyondASCII(lexer, place, piece.upperBound, classes)
          }
        }
      }
    }
  }

  private mutating func open(at place: Int) {
    let first = place - lastNumber <= Self.listGap ? firstNumber : place
    widen(first - Self.before..<place + Self.after)
  }

  private mutating func widen(_ window: Range<Int>) {
    let window = max(window.lowerBound, 0)..<window.upperBound
    if let last = windows.last, window.lowerBound <= last.upperBound {
      windows[windows.count - 1] = min(last.lowerBound, window.lowerBound)..<max(last.upperBound, window.upperBound)
    } else {
      windows.append(window)
    }
  }

  private mutating func readNumber(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ piece: Range<Int>) {
    var end = start + 1
    while end < piece.upperBound, bytes[end] &- UInt8(ascii: "0") < 10 { end += 1 }
    if let last = windows.last, start < last.upperBound { widen(start..<start + Self.after) }
    if start - lastNumber > Self.listGap { firstNumber = start }
    lastNumber = start
    switch end - start {
    case 3, 4: open(at: start)
    case 2:
      // "the 30s", "'42"
      let before = start > piece.lowerBound ? bytes[start - 1] : 0
      let isShort = before == UInt8(ascii: "'") || before >= 0x80 || bytes[start + 1] == UInt8(ascii: "0")
      if isShort { open(at: start) }
    default: break
    }
  }

  private mutating func readBeyondASCII(
    _ lexer: ProseLexer, _ start: Int, _ limit: Int, _ classes: UnsafeBufferPointer<ProseByteClass>
  ) {
    var place = start
    while place < limit, lexer.bytes[place] >= 0x80 {
      switch lexer.bytes[place] {
      case 0xD0, 0xD1: return openRun(lexer.bytes, from: place, limit)
      case 0xE3...0xE9, 0xEF: return openRun(lexer.bytes, from: place, limit)
      case 0xC3...0xDF: if lexer.isCore(place, limit, classes) { open(at: place) }
      default: break
      }
      place += 1
    }
  }

  /// Russian and Japanese words are all read.
  private mutating func openRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ limit: Int) {
    var end = start
    while end < limit, bytes[end] >= 0x80 { end += 1 }
    open(at: start)
    open(at: max(start, end - 1))
  }
}

extension ProseLexer {
  /// Whether a word makes a date possible.
  @inline(never)
  fileprivate func isCore(_ start: Int, _ limit: Int, _ classes: UnsafeBufferPointer<ProseByteClass>) -> Bool {
    // Of a longer word, and be it all of a text, no more needs to be read; a letter has four bytes at most.
    let word = scanWord(start, min(limit, start + lexicon.longest + 4), classes)
    // "A.D."
    if word.end - start == 1, word.end + 1 < limit, bytes[word.end] == UInt8(ascii: "."),
      classes[Int(bytes[word.end + 1])] == .letter
    {
      return true
    }
    guard word.end - start <= lexicon.longest,
      let meaning = meaning(start, word.end, word.hash, isASCII: word.isASCII)
    else { return false }
    return meaning.kind.isCore && (!meaning.needsCapital || !word.isASCII || bytes[start] & 0x20 == 0)
  }
}
