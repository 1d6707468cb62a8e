import JSON
import JSONRPC
import LanguageServerProtocol
import Testing

@testable import LanguageServer

@Suite struct CapabilityTests {
  /// Every path of the capabilities that an able client is told of belongs to a route, and the reverse.
  @Test func announcedIsRouted() {
    var declared: JSONValue = [:]
    for route in Route.all {
      if let client = route.capability.client {
        declared = declared.setting([:], at: client.split(separator: ".")[...])
      }
    }
    let client = ClientCapabilities(json: declared)
    let capabilities = ServerCapabilities.json(
      for: client, WordWorkspace(service: WordService()), Settings(["features": ["willSaveWaitUntil": true]]))
    let paths = Set(Route.all.compactMap(\.capability.server))
    for path in paths { #expect(capabilities.value(at: path) != nil, "\(path) is routed but not announced") }
    for member in capabilities.members ?? [] where member.key != "positionEncoding" {
      #expect(
        paths.contains { $0 == member.key || $0.hasPrefix(member.key + ".") },
        "\(member.key) is announced but not routed")
    }
  }

  @Test func theTableHasEveryMethod() {
    let table = MethodTable.markdown
    for route in Route.all { #expect(table.contains("| `\(route.method)` |")) }
    for outgoing in OutgoingMethod.all { #expect(table.contains("| `\(outgoing.method)` |")) }
    #expect(table.contains("| `textDocument/hover` | → request | `textDocument.hover` | `hoverProvider` |"))
  }

  @Test func methodsAreUnique() {
    #expect(Route.named.count == Route.all.count)
  }
}
