import SourceText
import Vocabulary

/// The state of one parse: where it is in the bytes, what is open, and the records written so far.
///
/// The phases are extensions in files of their own: `Blocks/` reads a line at a time, as in the appendix of CommonMark
/// 0.31.2, and `Inlines/` reads the text of a leaf block when that block closes, while its bytes are still in the cache.
/// Records are written in pre-order; a node's end and `next` are filled in when it closes.
///
/// Methods that are not inlined are `mutating` even where they alter nothing: to lend so large a value to a method that
/// cannot alter it, the compiler copies all of it.
struct Parser: ~Copyable {
  /// Valid for `count` bytes as long as the parser lives.
  let bytes: UnsafePointer<UInt8>
  let count: Int
  /// Nil for bare CommonMark.
  let vocabulary: Vocabulary?
  let isExtended: Bool
  let classes: ByteClasses

  // MARK: What has been written

  var records: Buffer<NodeRecord>
  var blocks: Buffer<BlockDescriptor>
  /// Definitions of links, with blocks numbered as in `blocks`.
  var definitions: [LinkDefinition] = []
  /// What a label is looked up in.
  var defined = DefinedLabels()
  /// Where the open top-level block starts in the text and in the records.
  var blockStart = 0
  var blockFirst = 0
  var blockFlags: BlockFlags = []
  var labels = LabelFilter()

  // MARK: What is open

  var containers = Buffer<Container>(capacity: 16)
  /// The indices of the block quotes among `containers`.
  var quotes = Buffer<Int>(capacity: 8)
  var leaf = Leaf.none
  var leafRecord = 0
  /// Where the open paragraph's node starts.
  var leafStart = 0
  /// Whether the open paragraph continues one that was all definitions.
  var leafFollowsDefinitions = false
  /// The lines of the open paragraph, or whatever the inline phase reads.
  var lines = Buffer<Line>(capacity: 32)
  var blankLines = Buffer<BlankLine>(capacity: 8)
  /// How many containers hold the pending blank lines, whatever comes next: those as far as the innermost quote.
  var blankFloor = 0
  var fence = Fence()
  var htmlCondition = 0
  var tableColumns = 0
  /// Whether a field of the open record may be continued on the next line.
  var fieldRecord = -1

  // MARK: Where the block phase is

  var lineStart = 0
  /// The end of the line without its line ending.
  var lineEnd = 0
  var nextLine = 0
  /// The next byte of the line. A tab that was consumed in part is still here, with `column` in the middle of it.
  var place = 0
  var column = 0
  var isTabSplit = false
  /// The next byte that is neither space nor tab.
  var nonspace = 0
  var nonspaceColumn = 0
  /// Before this place no thematic break starts: a line of nested list items is not searched for each of them.
  var noThematicBreakBefore = 0
  /// Whether the containers' markers on this line have been written as tokens.
  var isPrefixWritten = false
  /// Whether the paragraph that ended on this line was all definitions, so that what follows continues it.
  var followsDefinitions = false
  /// The next carriage return at or after the line; `returnHorizon` if there is none before that.
  var nextReturn = -1
  var returnHorizon = 0

  // MARK: Where the inline phase is

  var inline = InlineState()
  var tokens = Buffer<InlineToken>(capacity: 64)
  var delimiters = Buffer<Delimiter>(capacity: 16)
  var pairs = Buffer<DelimiterPair>(capacity: 16)
  var brackets = Buffer<Bracket>(capacity: 16)
  var openNodes = Buffer<Int>(capacity: 16)
  var openGroups = Buffer<OpenCitationGroup>(capacity: 4)
  var backticks = BacktickMemo()

  /// A parser of some bytes, of which about so many are to be read.
  init(_ bytes: UnsafeBufferPointer<UInt8>, dialect: Dialect, expecting expected: Int? = nil) {
    self.bytes = bytes.baseAddress ?? UnsafePointer(Self.noBytes)
    count = bytes.count
    switch dialect {
    case .commonMark:
      vocabulary = nil
      isExtended = false
      classes = .commonMark
    case .histmark(let vocabulary):
      self.vocabulary = vocabulary
      isExtended = true
      classes = .histmark
    }
    records = Buffer(capacity: (expected ?? bytes.count) / 40 + 16)
    blocks = Buffer(capacity: (expected ?? bytes.count) / 400 + 8)
  }

  /// Stands for the address of an empty text; never read.
  private nonisolated(unsafe) static let noBytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)

  /// The leaf block that takes the next lines.
  enum Leaf: UInt8 { case none, paragraph, indentedCode, fencedCode, record, html, table }

  /// A line of the text of a leaf block.
  struct Line: BitwiseCopyable {
    /// Past the containers' markers and the indentation.
    var start: UInt32
    /// Before the line ending.
    var end: UInt32
    /// The first byte that may be markup; all bytes before are plain.
    var active: UInt32
    /// Where the next line starts, before any markers.
    var next: UInt32
  }
}

// MARK: - Writing records

extension Parser {
  @inline(__always) func offset(_ place: Int) -> UInt32 { UInt32(truncatingIfNeeded: place &- blockStart) }

  /// Writes a node without children; none if it is empty.
  @inline(__always) mutating func write(_ kind: SyntaxKind, _ start: Int, _ end: Int, payload: UInt16 = 0) {
    if end <= start { return }
    writeAlways(kind, start, end, payload: payload)
  }

  /// Writes a node without children, even if it is empty.
  @inline(__always) mutating func writeAlways(_ kind: SyntaxKind, _ start: Int, _ end: Int, payload: UInt16 = 0) {
    let next = UInt32(truncatingIfNeeded: records.count &- blockFirst &+ 1)
    records.append(NodeRecord(start: offset(start), end: offset(end), next: next, kind: kind, payload: payload))
  }

  /// Writes a node whose children follow, and gives its index for ``close(_:at:)``.
  @inline(__always) mutating func open(_ kind: SyntaxKind, at start: Int, payload: UInt16 = 0) -> Int {
    let index = records.count
    records.append(NodeRecord(start: offset(start), end: 0, next: 0, kind: kind, payload: payload))
    return index
  }

  @inline(__always) mutating func close(_ index: Int, at end: Int) {
    records[index].end = offset(end)
    records[index].next = UInt32(truncatingIfNeeded: records.count &- blockFirst)
  }

  @inline(__always) mutating func beginBlock(at start: Int) {
    blockStart = start
    blockFirst = records.count
    blockFlags = []
    labels = LabelFilter()
  }

  @inline(__always) mutating func finishBlock() {
    blocks.append(
      BlockDescriptor(
        start: UInt32(truncatingIfNeeded: blockStart), arena: 0, flags: blockFlags,
        first: UInt32(truncatingIfNeeded: blockFirst),
        recordCount: UInt32(truncatingIfNeeded: records.count &- blockFirst), labels: labels))
    blockFirst = records.count
  }

  /// Writes the markers of containers and the indentation that a stretch of bytes consists of.
  mutating func writePrefix(_ start: Int, _ end: Int) {
    var place = start
    while place < end {
      let from = place
      if bytes[place] == ">" {
        place &+= 1
        write(.delimiter, from, place)
      } else {
        while place < end && bytes[place] != ">" { place &+= 1 }
        write(.whitespace, from, place)
      }
    }
  }
}
