/// All methods with their capabilities, as a Markdown table: what `Editors/README.md` shows.
package enum MethodTable {
  package static var markdown: String {
    var lines = [
      "| method | kind | client says | server says |",
      "|---|---|---|---|",
    ]
    for route in Route.all {
      lines.append(
        row(
          route.method, route.isRequest ? "→ request" : "→ notification", route.capability.client,
          route.capability.server))
    }
    for outgoing in OutgoingMethod.all {
      lines.append(row(outgoing.method, outgoing.isRequest ? "← request" : "← notification", outgoing.client, nil))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ method: String, _ kind: String, _ client: String?, _ server: String?) -> String {
    let cells = ["`\(method)`", kind, client.map { "`\($0)`" } ?? "", server.map { "`\($0)`" } ?? ""]
    return "| " + cells.joined(separator: " | ") + " |"
  }
}
