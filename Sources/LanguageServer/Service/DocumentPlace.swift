import LanguageServerProtocol
import SourceText

/// A range in some document.
package struct DocumentPlace: Hashable, Sendable {
  package let uri: DocumentURI
  package let range: ByteRange

  package init(_ uri: DocumentURI, _ range: ByteRange) {
    self.uri = uri
    self.range = range
  }
}
