/// What a thing of the network of time is known by.
package enum EventKey: Hashable, Sendable {
  /// A record of the project or of the gazetteer, by its id.
  case id(String)
  /// A record without an id, by its document and what it says.
  case unnamed(DocumentID, Int)

  package var id: String? { if case .id(let id) = self { id } else { nil } }
}
