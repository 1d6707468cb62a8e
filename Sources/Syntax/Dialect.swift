import Vocabulary

/// Which markup a document is read as.
package enum Dialect: Hashable, Sendable {
  /// CommonMark 0.31.2 and nothing else.
  case commonMark
  /// CommonMark with footnotes, pipe tables, strikethrough, task lists, front matter and citations, where fenced blocks
  /// of the vocabulary's kinds are records (MARKUP.md).
  case histmark(Vocabulary)
}

extension Dialect: CustomStringConvertible {
  package var description: String {
    switch self {
    case .commonMark: "CommonMark"
    case .histmark: "Histmark"
    }
  }
}
