/// What a node of the syntax tree is.
///
/// Blocks and inlines are named as in CommonMark 0.31.2 and GFM; tokens (the leaves that hold markup characters, white
/// space and text) tile every node, so that the leaves of a tree, one after another, are the document.
package enum SyntaxKind: UInt8, Hashable, Sendable, BitwiseCopyable, CaseIterable {
  // MARK: Container blocks
  case document
  case blockQuote
  case bulletList
  case orderedList
  case listItem
  /// `[^label]: …` with the blocks inside it.
  case footnoteDefinition

  // MARK: Leaf blocks
  case paragraph
  case atxHeading
  case setextHeading
  case thematicBreak
  case indentedCode
  /// A fenced code block that is no record.
  case fencedCode
  case htmlBlock
  case linkReferenceDefinition
  case table
  case tableRow
  case tableCell
  /// YAML between `---` lines at the start of the document.
  case frontMatter
  /// One or more empty lines between blocks.
  case blankLines

  // MARK: Records (MARKUP.md 1)
  /// A fenced code block that is a record: `fence recordKind recordAttributes …`, then the lines of its body.
  case record
  /// The kind in the info string: `treaty`.
  case recordKind
  /// `{#id …}` with its braces; also malformed attributes, as far as the end of the line.
  case recordAttributes
  /// The id, without `#`.
  case recordID
  /// One `name: value` with its continuation lines.
  case field
  case fieldName
  /// The colon, also a full-width `：`, which is malformed.
  case fieldColon
  /// The value on one line, without white space around it; one node a line, so continuation lines add further ones.
  case fieldValue
  /// `// …` in a record.
  case recordComment
  /// A line of a record that is neither field, continuation, comment nor blank.
  case malformedField

  // MARK: Inlines
  case emphasis
  case strong
  case strikethrough
  case codeSpan
  /// An inline, full, collapsed or shortcut link.
  case link
  case image
  /// `<https://…>` and `<a@b.c>`.
  case autolink
  case rawHTML
  case footnoteReference
  case hardBreak
  case softBreak
  /// `\` and the ASCII punctuation it escapes.
  case escape
  /// `^[…]`: a footnote written where it is called (Pandoc's inline note).
  case inlineFootnote
  /// `&amp;`, `&#35;`.
  case entity
  /// `[ ]` or `[x]` at the start of a list item.
  case taskMarker
  /// `[@a, p. 3; see @b]`: a bracketed group of citations.
  case citationGroup
  /// `@key [p. 3]`: a citation with the author in the text, and its bracketed suffix if it has one.
  case textCitation
  /// One citation of a group: prefix, key, suffix.
  case citation
  /// `-@key`, `@key` or `@{key}` whole, with `-`, `@` and braces as tokens around a ``citationKeyName``.
  case citationKey
  case citationKeyName

  // MARK: Parts of links
  case linkText
  /// The destination without `<>`.
  case linkDestination
  /// The title without its quotes.
  case linkTitle
  /// The label of a full reference, a definition or a footnote, without brackets.
  case linkLabel

  // MARK: Tokens
  case text
  /// The characters of a fence: backticks or tildes.
  case fence
  /// What follows an opening fence that is no record's.
  case infoString
  /// One line of code, HTML or front matter, without its line ending and without container prefixes.
  case codeText
  /// Markup characters that are no text: `#`, `>`, `-`, `*`, `[`, `](`, `)`, underlines of headings, pipes …
  case delimiter
  /// White space that means nothing: indentation, the space after a marker, at the end of a line.
  case whitespace
  case lineEnding
}
