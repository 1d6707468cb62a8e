import JSON
import JSONRPC

/// A neighbour in the call hierarchy, and where the connection is stated.
package struct HierarchyCall: Hashable, Sendable {
  package enum Direction: String, Sendable {
    /// The neighbour is what the asked one follows from.
    case from
    /// The neighbour follows from the asked one.
    case to
  }

  package let direction: Direction
  package let item: HierarchyItem
  /// In the document of whichever of the two comes first.
  package let fromRanges: [Range]

  package init(direction: Direction, item: HierarchyItem, fromRanges: [Range]) {
    self.direction = direction
    self.item = item
    self.fromRanges = fromRanges
  }
}

extension HierarchyCall: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member(direction.rawValue, item)
      $0.member("fromRanges", fromRanges)
    }
  }
}
