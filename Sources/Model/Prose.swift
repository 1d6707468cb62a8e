import SourceText

/// A paragraph, heading or table cell as running text: what a reader reads, without markup, code and addresses.
package struct Prose: Hashable, Sendable {
  /// A stretch of text that stands in the document as it is read.
  package struct Piece: Hashable, Sendable {
    package let range: ByteRange
    /// The index, among the document's references, of the link whose text this is.
    package let reference: Int?
  }

  /// The block that the text stands in.
  package let range: ByteRange
  /// In order; what lies between two pieces is markup, or something that is not read.
  package let pieces: [Piece]
  /// The index, among the document's headings, of the heading that the text stands under or is.
  package let heading: Int?
  /// Whether it stands in a block quotation: its words are another's.
  package let isQuoted: Bool
}

extension [Prose] {
  /// The prose, among some in order of place, that a stretch lies in.
  package func holding(_ range: ByteRange) -> Prose? {
    let next = partitioningIndex { $0.range.start > range.start }
    return next > 0 && self[next - 1].range.contains(range) ? self[next - 1] : nil
  }
}
