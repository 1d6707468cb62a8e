import JSON
import JSONRPC

/// Asks the client to show a document, or a page of the Web.
package struct ShowDocumentRequest: Request {
  package static let method = "window/showDocument"
  package typealias Reply = JSONValue

  package let uri: String
  /// Whether another program shall show it, such as a browser.
  package let isExternal: Bool
  package let selection: Range?

  package init(uri: String, isExternal: Bool, selection: Range?) {
    self.uri = uri
    self.isExternal = isExternal
    self.selection = selection
  }
}

extension ShowDocumentRequest: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("uri", uri)
      $0.member("external", isExternal)
      $0.member("takeFocus", ifTrue: !isExternal)
      $0.member("selection", ifPresent: selection)
    }
  }
}
