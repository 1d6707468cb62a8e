import JSON
import JSONRPC

/// A way from one range to another: what is underlined at the origin, the whole of the target, and what of it is selected.
package struct LocationLink: Hashable, Sendable {
  package let originSelectionRange: Range?
  package let targetURI: DocumentURI
  package let targetRange: Range
  /// Lies within `targetRange`.
  package let targetSelectionRange: Range

  package init(originSelectionRange: Range?, targetURI: DocumentURI, targetRange: Range, targetSelectionRange: Range) {
    self.originSelectionRange = originSelectionRange
    self.targetURI = targetURI
    self.targetRange = targetRange
    self.targetSelectionRange = targetSelectionRange
  }
}

extension LocationLink: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("originSelectionRange", ifPresent: originSelectionRange)
      $0.member("targetUri", targetURI)
      $0.member("targetRange", targetRange)
      $0.member("targetSelectionRange", targetSelectionRange)
    }
  }
}
