import JSON
import JSONRPC

/// One step of a workspace edit.
package enum DocumentChange: Hashable, Sendable {
  /// Edits of one document, none overlapping another, all in the text before; the version where it is open.
  case edits(DocumentURI, version: Int?, [TextEdit])
  case create(DocumentURI)
  case rename(from: DocumentURI, to: DocumentURI)
  case delete(DocumentURI)
}

extension DocumentChange: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      switch self {
      case .edits(let uri, let version, let edits):
        $0.key("textDocument")
        $0.object {
          $0.member("uri", uri)
          $0.member("version", version)
        }
        $0.member("edits", edits)
      case .create(let uri):
        $0.member("kind", "create")
        $0.member("uri", uri)
      case .rename(let old, let new):
        $0.member("kind", "rename")
        $0.member("oldUri", old)
        $0.member("newUri", new)
      case .delete(let uri):
        $0.member("kind", "delete")
        $0.member("uri", uri)
      }
    }
  }
}
