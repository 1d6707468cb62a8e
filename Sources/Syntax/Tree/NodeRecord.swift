/// One node of a tree as it is stored: 16 bytes, in pre-order with the others of its top-level block.
struct NodeRecord: BitwiseCopyable {
  /// Bytes from the start of the top-level block.
  var start: UInt32
  var end: UInt32
  /// The index just past this node's subtree, counted from the block's first record.
  var next: UInt32
  var kind: SyntaxKind
  var flags: NodeFlags = []
  /// A small number whose meaning the kind tells: spaces that a split tab leaves before ``SyntaxKind/codeText``, the
  /// level of a heading, the character of a list marker.
  var payload: UInt16 = 0
}

/// What a node is besides its kind.
package struct NodeFlags: OptionSet, BitwiseCopyable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A list with blank lines between its items or between the blocks of an item (CommonMark 0.31.2 §5.3).
  static let loose = NodeFlags(rawValue: 1)
  /// A fenced block whose closing fence is missing.
  static let unclosed = NodeFlags(rawValue: 2)
  /// A citation whose author is not printed: `-@key`.
  static let suppressesAuthor = NodeFlags(rawValue: 4)
  /// A reference link or image, which has its destination in a definition.
  static let reference = NodeFlags(rawValue: 8)
  /// A task marker that is ticked.
  static let checked = NodeFlags(rawValue: 16)
}

/// One top-level block as it is stored.
struct BlockDescriptor: BitwiseCopyable {
  /// Bytes before the block; it ends where the next one starts.
  var start: UInt32
  /// Which arena holds its records.
  var arena: UInt16
  var flags: BlockFlags
  /// The index of its first record in the arena.
  var first: UInt32
  var recordCount: UInt32
  /// The reference labels that its inlines looked up, a bit for each (see ``LabelFilter``).
  var labels: LabelFilter
}
