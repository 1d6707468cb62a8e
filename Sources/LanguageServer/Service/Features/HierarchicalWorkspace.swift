import JSON
import LanguageServerProtocol
import SourceText

/// A workspace that knows causes and effects, wholes and parts.
package protocol HierarchicalWorkspace: Workspace {
  func hierarchy(
    _ kind: HierarchyKind, at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation
  ) -> HierarchyNode?
  /// The neighbours of a node that was handed out with this data.
  func neighbours(_ relation: HierarchyRelation, of data: JSONValue, _ cancellation: Cancellation)
    -> [HierarchyNeighbour]
}
