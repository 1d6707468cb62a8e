/// A container block that is open.
struct Container: BitwiseCopyable {
  enum Kind: UInt8 { case quote, list, item, footnote }

  var kind: Kind
  /// Of a list: its bullet, or what follows its numbers. CommonMark 0.31.2 §5.3: another one starts another list.
  var marker: UInt8 = 0
  /// Whether a block has been opened in it. An item that begins with a blank line ends at a second one (§5.2).
  var hasContent = false
  var record: Int
  /// Columns of indentation that a line needs to belong to an item or a footnote.
  var indent = 0
  /// The sum of `indent` of this container and those around it, as far as the next quote.
  var indentSinceQuote = 0
}

/// A line of white space that may yet become part of an indented code block, or lie between blocks.
struct BlankLine: BitwiseCopyable {
  var start: UInt32
  /// Where code would start on it.
  var content: UInt32
  /// Columns that a tab split before `content` leaves.
  var spaces: UInt32
  var next: UInt32
}

/// The fence that opened the open code block or record.
struct Fence: BitwiseCopyable {
  var character: UInt8 = 0
  var count = 0
  /// Columns of indentation that are taken off each line.
  var indent = 0
  /// Whether the record has no closing fence ahead, and so ends where other markup begins.
  var isRecovering = false
}

/// What is remembered of a top-level block besides its records.
struct BlockFlags: OptionSet, BitwiseCopyable {
  let rawValue: UInt16
  /// It starts on a line that continued a paragraph, so that parsing cannot be taken up at its start.
  static let continuesParagraph = BlockFlags(rawValue: 1)
  /// It holds a record whose closing fence was looked for beyond the end of the block.
  static let looksAhead = BlockFlags(rawValue: 2)
}
