import JSON
import JSONRPC
import LanguageServerProtocol

/// How a method is agreed upon: where a client says that it can use it, and where the server says that it has it.
package struct Capability: Sendable {
  package typealias Options = @Sendable (ClientCapabilities, any Workspace) -> JSONValue

  /// A path in `ClientCapabilities`; nothing for what is part of every session.
  package let client: String?
  /// A path in `ServerCapabilities`; nothing for what needs no announcement.
  package let server: String?
  /// Whether it is announced to a client that does not declare it: true for what each client could use before clients
  /// had capabilities (LSP 2), because some still declare nothing.
  package let isUniversal: Bool
  /// What is announced.
  package let options: Options

  package init(
    client: String?, server: String?, isUniversal: Bool = false, options: @escaping Options = { _, _ in true }
  ) {
    self.client = client
    self.server = server
    self.isUniversal = isUniversal
    self.options = options
  }

  /// What belongs to every session, such as `shutdown`.
  package static let base = Capability(client: nil, server: nil)

  /// Where a client says that it can be told of it later; nothing for what is a part of something else, or has no switch.
  var dynamicRegistration: String? {
    guard let client, let server, feature != nil else { return nil }
    let isPart = server.contains(".")
    // What stands below `workspace` or `textDocumentSync` is registered by itself, what is below a provider with it.
    if isPart, server.split(separator: ".").first?.hasSuffix("Provider") == true { return nil }
    let owner = isPart ? client.split(separator: ".").dropLast().joined(separator: ".") : client
    return owner + ".dynamicRegistration"
  }

  /// The name by which it is switched off: `hover` for `hoverProvider`, `fileOperations` for all of those; nothing for
  /// what has no switch.
  package var feature: String? {
    let path = server?.split(separator: ".") ?? []
    guard let first = path.first else { return nil }
    if first.hasSuffix("Provider") { return String(first.dropLast("Provider".count)) }
    guard path.count > 1 else { return nil }
    switch path[1] {
    case "fileOperations", "textDocumentContent", "willSaveWaitUntil": return String(path[1])
    default: return nil
    }
  }
}
