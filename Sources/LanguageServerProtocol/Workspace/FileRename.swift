import JSON
import JSONRPC

/// A file with its old and its new name.
package struct FileRename: Hashable, Sendable {
  package let oldURI: DocumentURI
  package let newURI: DocumentURI
}

extension FileRename: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    oldURI = try json.read("oldUri")
    newURI = try json.read("newUri")
  }
}
