import JSON
import JSONRPC

/// How the editor indents.
package struct FormattingOptions: Hashable, Sendable {
  package let tabSize: Int
  package let insertsSpaces: Bool
}

extension FormattingOptions: JSONReadable {
  /// What is missing is as most editors have it.
  package init(json: JSONValue) {
    tabSize = json["tabSize"]?.int ?? 2
    insertsSpaces = json["insertSpaces"]?.bool ?? true
  }
}
