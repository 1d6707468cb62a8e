/// All methods with their capabilities, as a Markdown table: what `Editors/README.md` shows.
package enum MethodTable {
  package static var markdown: String {
    var lines = [
      "| method | kind | client says | server says | switch |",
      "|---|---|---|---|---|",
    ]
    for route in Route.all {
      lines.append(row(route.method, route.isRequest ? "→ request" : "→ notification", route.capability))
    }
    for outgoing in OutgoingMethod.all {
      let capability = Capability(client: outgoing.client, server: nil)
      lines.append(row(outgoing.method, outgoing.isRequest ? "← request" : "← notification", capability))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ method: String, _ kind: String, _ capability: Capability) -> String {
    let cells = [method, capability.client, capability.server, capability.feature].map { cell in
      cell.map { "`\($0)`" } ?? ""
    }
    return "| \(cells[0]) | \(kind) | \(cells[1]) | \(cells[2]) | \(cells[3]) |"
  }
}
