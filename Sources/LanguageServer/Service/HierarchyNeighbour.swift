import LanguageServerProtocol
import SourceText

/// A thing beside another in a hierarchy, and where that is stated.
package struct HierarchyNeighbour: Hashable, Sendable {
  package let node: HierarchyNode
  /// The document that states it, and the ranges in it.
  package let statedIn: DocumentURI
  package let ranges: [ByteRange]

  package init(node: HierarchyNode, statedIn: DocumentURI, ranges: [ByteRange]) {
    self.node = node
    self.statedIn = statedIn
    self.ranges = ranges
  }
}
