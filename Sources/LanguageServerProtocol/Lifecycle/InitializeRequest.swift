import JSON
import JSONRPC

/// The first request of a session: who the client is, what it can do, and where the work lies.
package struct InitializeRequest: Request {
  package static let method = "initialize"
  package typealias Reply = InitializeResult

  /// The process that started the server; the server ends when it does.
  package let processID: Int?
  /// Such as “Neovim 0.11.4”.
  package let clientName: String?
  package let capabilities: ClientCapabilities
  /// The roots of the workspace: its folders, or else the older `rootUri` or `rootPath`.
  package let folders: [WorkspaceFolder]
  package let initializationOptions: JSONValue
  package let trace: TraceValue
}

extension InitializeRequest: JSONReadable {
  /// Of the parameters nothing is required: what is malformed is passed over, so that an odd client has a server at all.
  package init(json: JSONValue) {
    processID = json["processId"]?.int
    clientName = json["clientInfo"]?["name"]?.string.map { name in
      json["clientInfo"]?["version"]?.string.map { "\(name) \($0)" } ?? name
    }
    capabilities = ClientCapabilities(json: json["capabilities"] ?? .null)
    let named = json["workspaceFolders"]?.array?.compactMap { try? WorkspaceFolder(json: $0) } ?? []
    let rootURI = json["rootUri"]?.string ?? json["rootPath"]?.string.map { DocumentURI(path: $0).text }
    folders = named.isEmpty ? (rootURI.map { [WorkspaceFolder(uri: DocumentURI($0), name: "")] } ?? []) : named
    initializationOptions = json["initializationOptions"] ?? .null
    trace = json["trace"]?.string.flatMap(TraceValue.init) ?? .off
  }
}
