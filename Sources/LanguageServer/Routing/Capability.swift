import JSON
import LanguageServerProtocol

/// How a method is agreed upon: where a client says that it can use it, and where the server says that it has it.
package struct Capability: Sendable {
  /// A path in `ClientCapabilities`; nothing for what is part of every session.
  package let client: String?
  /// A path in `ServerCapabilities`; nothing for what needs no announcement.
  package let server: String?
  /// Whether it is announced to a client that does not declare it: true for what each client could use before clients
  /// had capabilities (LSP 2), because some still declare nothing.
  package let isUniversal: Bool
  /// What is announced.
  package let options: @Sendable (ClientCapabilities) -> JSONValue

  package init(
    client: String?, server: String?, isUniversal: Bool = false,
    options: @escaping @Sendable (ClientCapabilities) -> JSONValue = { _ in true }
  ) {
    self.client = client
    self.server = server
    self.isUniversal = isUniversal
    self.options = options
  }

  /// What belongs to every session, such as `shutdown`.
  package static let base = Capability(client: nil, server: nil)

  func isAnnounced(to capabilities: ClientCapabilities) -> Bool {
    guard let client, !isUniversal else { return true }
    return capabilities.has(client)
  }
}
