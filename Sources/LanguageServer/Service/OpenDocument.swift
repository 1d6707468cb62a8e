import LanguageServerProtocol
import SourceText

/// One version of a document that is open in the editor.
package struct OpenDocument: Sendable {
  /// As the editor spells it.
  package let uri: DocumentURI
  package let languageID: String
  package let version: Int
  package let text: SourceText

  package init(uri: DocumentURI, languageID: String, version: Int, text: SourceText) {
    self.uri = uri
    self.languageID = languageID
    self.version = version
    self.text = text
  }
}
