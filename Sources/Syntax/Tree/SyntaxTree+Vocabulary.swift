import Vocabulary

extension SyntaxTree {
  /// The kinds of record that the tree was read with; the standard ones for bare CommonMark.
  package var vocabulary: Vocabulary { if case .histmark(let vocabulary) = dialect { vocabulary } else { .standard } }
}
