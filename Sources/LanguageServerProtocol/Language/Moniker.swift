import JSON
import JSONRPC

/// A name under which a thing is known elsewhere.
package struct Moniker: Hashable, Sendable {
  /// Who gives such names, such as `wikidata`.
  package let scheme: String
  package let identifier: String
  /// Where the name has no second bearer: `document`, `project`, `scheme` or `global`.
  package let unique: String
  /// `import`, `export` or `local`.
  package let kind: String?

  package init(scheme: String, identifier: String, unique: String, kind: String?) {
    self.scheme = scheme
    self.identifier = identifier
    self.unique = unique
    self.kind = kind
  }
}

extension Moniker: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("scheme", scheme)
      $0.member("identifier", identifier)
      $0.member("unique", unique)
      $0.member("kind", ifPresent: kind)
    }
  }
}
