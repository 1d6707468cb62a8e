import LanguageServerProtocol
import SourceText

/// Where the thing at a place leads to.
package struct FoundTargets: Hashable, Sendable {
  /// What at the origin was asked about.
  package let origin: ByteRange
  package let targets: [Target]

  package init(origin: ByteRange, targets: [Target]) {
    self.origin = origin
    self.targets = targets
  }

  package struct Target: Hashable, Sendable {
    package let uri: DocumentURI
    /// The whole thing, such as a record.
    package let range: ByteRange
    /// Its name, within `range`.
    package let selection: ByteRange

    package init(uri: DocumentURI, range: ByteRange, selection: ByteRange) {
      self.uri = uri
      self.range = range
      self.selection = selection
    }
  }
}
