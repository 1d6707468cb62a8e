import JSON
import JSONRPC

/// What has happened to one file.
package struct FileEvent: Hashable, Sendable {
  package let uri: DocumentURI
  package let type: FileChangeType

  package init(uri: DocumentURI, type: FileChangeType) {
    self.uri = uri
    self.type = type
  }
}

extension FileEvent: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    uri = try json.read("uri")
    let number: Int = try json.read("type")
    guard let type = FileChangeType(rawValue: number) else {
      throw JSONMismatch(expected: "1, 2 or 3").inside("type")
    }
    self.type = type
  }
}
