import SourceText

/// The edits that come of typing.
enum TypedEdit {
  /// The most bytes that one keystroke puts in or takes out: one character, or a few of ASCII, such as a bracket with
  /// its partner or an indentation.
  private static let most = 4

  /// Where the caret stands after edits, where they look like one keystroke; nothing for what a paste, an undo or a
  /// program changes, which is finished at once.
  static func place(of edits: [ByteEdit]) -> ByteOffset? {
    guard let edit = edits.first, edits.count == 1, edit.range.count.value <= most, edit.replacement.count <= most,
      edit.range.isEmpty || edit.replacement.isEmpty
    else { return nil }
    return edit.range.start + ByteCount(edit.replacement.count)
  }
}
