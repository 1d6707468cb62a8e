import JSON
import JSONRPC
import LanguageServerProtocol
import SourceText

extension RequestContext {
  /// A node of a hierarchy in the terms of the protocol.
  func item(_ node: HierarchyNode) -> HierarchyItem? {
    guard let converter = positions.converter(for: node.uri) else { return nil }
    return HierarchyItem(
      name: node.name, detail: node.detail, kind: node.kind, uri: snapshot.spelling(of: node.uri),
      range: converter.range(node.range.union(node.selection)), selectionRange: converter.range(node.selection),
      data: node.data)
  }

  func prepare(_ kind: HierarchyKind, _ place: TextDocumentPosition, _ workspace: any HierarchicalWorkspace)
    throws(ResponseError) -> [HierarchyItem]?
  {
    let place = try resolve(place)
    guard let node = workspace.hierarchy(kind, at: place.offset, in: place.uri, cancellation) else { return nil }
    return item(node).map { [$0] }
  }

  func calls(
    _ relation: HierarchyRelation, _ direction: HierarchyCall.Direction, of data: JSONValue,
    _ workspace: any HierarchicalWorkspace
  ) -> [HierarchyCall] {
    workspace.neighbours(relation, of: data, cancellation).compactMap { neighbour in
      guard let item = item(neighbour.node), let converter = positions.converter(for: neighbour.statedIn) else {
        return nil
      }
      return HierarchyCall(direction: direction, item: item, fromRanges: neighbour.ranges.map(converter.range))
    }
  }

  func items(_ relation: HierarchyRelation, of data: JSONValue, _ workspace: any HierarchicalWorkspace)
    -> [HierarchyItem]
  {
    workspace.neighbours(relation, of: data, cancellation).compactMap { item($0.node) }
  }
}
