/// Where the inline phase is, and what it has learnt about the text of the leaf block it reads.
struct InlineState {
  /// The next byte.
  var place = 0
  /// The end of the line that `place` is on.
  var lineEnd = 0
  /// The index of that line among the parser's lines, and of the last.
  var line = 0
  var lastLine = 0
  /// The first line if it opens a paragraph; -1 in headings and cells.
  var paragraphLine = -1
  /// Where the plain text that is not yet a token starts.
  var textStart = 0
  /// The last delimiter run that is not matched; -1 if there is none.
  var lastDelimiter = -1
  /// Brackets below this index are inside a link, and so open no other (CommonMark 0.31.2 §6.3).
  var inactiveBrackets = 0
  /// Endings that were searched for and do not come: so that each is searched for once.
  var missingEndings: MissingEndings = []
}

/// Kinds of raw HTML whose ending does not come any more.
struct MissingEndings: OptionSet, BitwiseCopyable {
  let rawValue: UInt8
  static let comment = MissingEndings(rawValue: 1)
  static let instruction = MissingEndings(rawValue: 2)
  static let declaration = MissingEndings(rawValue: 4)
  static let cdata = MissingEndings(rawValue: 8)
}

/// A piece of the text of a leaf block, in order, before it is known how the pieces nest.
struct InlineToken: BitwiseCopyable {
  enum Role: UInt8 {
    /// A node without children.
    case leaf
    /// A node's start and end.
    case open, close
    /// A run of `*`, `_` or `~`; `link` is its index among the delimiters.
    case delimiters
    /// `[` or `![`: text, unless it becomes one of the next. `link` is the token of its `]`, if there is one.
    case bracket
    /// The `]` of a pair of brackets that are text.
    case closeBracket
    /// `[` of a link or image, and the `]` after its text.
    case openLink, closeLinkText
    /// `[` and `]` of citations, or of what follows `@key`.
    case openCitations, closeCitations
    /// `[` of a footnote written in place; its end is a `close`.
    case openInlineFootnote
    /// `@key`; `link` is the token of the bracket that belongs to it, if there is one.
    case key
  }

  var start: UInt32
  var end: UInt32
  var link: UInt32 = 0
  var role: Role
  var kind: SyntaxKind
  var flags: NodeFlags = []
  /// Bytes before a `[` that are text unless it becomes an image or an inline footnote: one for `!` or `^`.
  var prefix: UInt8 = 0
  /// How the bracket of citations opens.
  var opening = CitationsOpening.group
}

/// How a bracket with citations opens.
enum CitationsOpening: UInt8 {
  /// `[@a; @b]`.
  case group
  /// `@a [see @b]`: citations that follow a key.
  case following
  /// `@a [p. 3; @b]`: what follows a key begins with its suffix.
  case suffix
}

/// A place in the text of a leaf block, which steps from the end of one line to the start of the next.
struct Cursor: BitwiseCopyable {
  var place: Int
  /// The end of the line.
  var end: Int
  var line = 0
  /// The last line that it may step to.
  var lastLine = 0

  init(place: Int, end: Int, line: Int = 0, lastLine: Int = 0) {
    self.place = place
    self.end = end
    self.line = line
    self.lastLine = lastLine
  }
}

extension Parser {
  /// The byte at a cursor; a newline at the end of each line but the last, nil at the end of the text.
  @inline(__always) func peek(_ cursor: Cursor) -> UInt8? {
    if cursor.place < cursor.end { return bytes[cursor.place] }
    return cursor.line < cursor.lastLine ? .newline : nil
  }

  @inline(__always) func advance(_ cursor: inout Cursor) {
    if cursor.place < cursor.end {
      cursor.place &+= 1
    } else if cursor.line < cursor.lastLine {
      cursor.line &+= 1
      cursor.place = Int(lines[cursor.line].start)
      cursor.end = Int(lines[cursor.line].end)
    }
  }

  /// Skips spaces, tabs and at most one line ending; tells whether it skipped anything.
  @inline(__always) func skipSpace(_ cursor: inout Cursor) -> Bool {
    var skipped = false
    var newlines = 0
    while let byte = peek(cursor), byte.isSpaceOrTab || byte == .newline {
      if cursor.place == cursor.end {
        if newlines > 0 { return skipped }
        newlines &+= 1
      }
      skipped = true
      advance(&cursor)
    }
    return skipped
  }

  /// The cursor of the inline phase.
  var inlineCursor: Cursor {
    Cursor(place: inline.place, end: inline.lineEnd, line: inline.line, lastLine: inline.lastLine)
  }

  /// Goes on at a cursor; what lies before it has been made into tokens.
  @inline(__always) mutating func resume(at cursor: Cursor) {
    inline.place = cursor.place
    inline.lineEnd = cursor.end
    inline.line = cursor.line
    inline.textStart = cursor.place
  }
}
