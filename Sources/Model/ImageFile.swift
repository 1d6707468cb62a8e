import SourceText

/// The file of an image whose destination is written with it.
package struct ImageFile: Hashable, Sendable {
  /// The path, before a query.
  package let path: String
  package let range: ByteRange

  /// Whether the path has marks of a template language, so that it is no path yet.
  package var isTemplate: Bool { path.utf8.contains { "{}<>$*|".utf8.contains($0) } }

  func moved(by distance: ByteCount) -> ImageFile { ImageFile(path: path, range: range.moved(by: distance)) }
}
