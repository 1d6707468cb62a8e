import LanguageServerProtocol

/// Something that is going to be done to a file.
package enum FileOperation: Hashable, Sendable {
  case create(DocumentURI)
  case rename(from: DocumentURI, to: DocumentURI)
  case delete(DocumentURI)
}
