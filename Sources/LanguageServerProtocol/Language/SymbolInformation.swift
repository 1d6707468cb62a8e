import JSON
import JSONRPC

/// One symbol and where it is, for clients without outline trees.
package struct SymbolInformation: Hashable, Sendable {
  package let name: String
  package let kind: SymbolKind
  package let location: Location
  package let containerName: String?

  package init(name: String, kind: SymbolKind, location: Location, containerName: String?) {
    self.name = name
    self.kind = kind
    self.location = location
    self.containerName = containerName
  }
}

extension SymbolInformation: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("name", name)
      $0.member("kind", kind.rawValue)
      $0.member("containerName", ifPresent: containerName)
      $0.member("location", location)
    }
  }
}
