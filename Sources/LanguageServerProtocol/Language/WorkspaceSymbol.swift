import JSON
import JSONRPC

/// A thing and where it is.
package struct WorkspaceSymbol: Hashable, Sendable {
  package let name: String
  package let kind: SymbolKind
  package let containerName: String?
  package let uri: DocumentURI
  /// Nothing for a client that will ask for it by `workspaceSymbol/resolve`.
  package let range: Range?
  /// Comes back with `workspaceSymbol/resolve`.
  package let data: JSONValue?

  package init(
    name: String, kind: SymbolKind, containerName: String?, uri: DocumentURI, range: Range?, data: JSONValue?
  ) {
    self.name = name
    self.kind = kind
    self.containerName = containerName
    self.uri = uri
    self.range = range
    self.data = data
  }
}

extension WorkspaceSymbol: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("name", name)
      $0.member("kind", kind.rawValue)
      $0.member("containerName", ifPresent: containerName)
      $0.key("location")
      $0.object {
        $0.member("uri", uri)
        $0.member("range", ifPresent: range)
      }
      $0.member("data", ifPresent: data)
    }
  }
}
