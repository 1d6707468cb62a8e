import JSON
import JSONRPC

/// What the client says it can do.
///
/// Kept as it came and asked by path: what a client writes oddly is then simply something that it cannot do.
package struct ClientCapabilities: Hashable, Sendable {
  package let json: JSONValue

  package init(json: JSONValue) { self.json = json }

  /// Whether something is declared: there, and neither false nor null.
  package func has(_ path: String) -> Bool {
    guard let value = json.value(at: path) else { return false }
    return !value.isNull && value.bool != false
  }

  /// The strings of a list; empty where there is none.
  package func strings(_ path: String) -> [String] { json.value(at: path)?.array?.compactMap(\.string) ?? [] }

  /// The numbers of a list; empty where there is none.
  package func numbers(_ path: String) -> [Int] { json.value(at: path)?.array?.compactMap(\.int) ?? [] }
}

extension ClientCapabilities {
  /// Best first for us: UTF-8 if it is offered, for then a column is a subtraction.
  package var positionEncoding: PositionEncodingKind {
    let offered = strings("general.positionEncodings")
    if offered.contains(PositionEncodingKind.utf8.rawValue) { return .utf8 }
    if offered.contains(PositionEncodingKind.utf16.rawValue) { return .utf16 }
    return offered.contains(PositionEncodingKind.utf32.rawValue) ? .utf32 : .utf16
  }

  /// The methods whose answers the client will ask for again where an edit has made them worthless.
  package var retriedOnContentModified: [String] { strings("general.staleRequestSupport.retryOnContentModified") }

  /// Whether texts for people may be Markdown: the client lists it, or lists nothing.
  package func readsMarkdown(_ path: String) -> Bool {
    let kinds = strings(path)
    return kinds.isEmpty || kinds.contains(MarkupKind.markdown.rawValue)
  }

  /// Whether edits can name versions and files.
  package var usesDocumentChanges: Bool { has("workspace.workspaceEdit.documentChanges") }
}
