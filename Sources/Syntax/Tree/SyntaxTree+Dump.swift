import SourceText

extension SyntaxTree {
  /// The tree as text, a line a node: indentation, kind, range, and of nodes without children what they hold.
  package var dump: String {
    var lines = "document \(text.range)\n"
    var nexts: [(block: Int, next: UInt32)] = []
    for node in root.descendants {
      while let last = nexts.last, last.block != node.block || node.index >= last.next {
        nexts.removeLast()
      }
      let record = node.record
      lines += String(repeating: "  ", count: nexts.count + 1) + "\(node.kind) \(node.range)"
      if record.payload > 0 { lines += " \(record.payload)" }
      let flags = record.flags.names
      if !flags.isEmpty { lines += " " + flags.joined(separator: " ") }
      if record.next == node.index + 1 { lines += " " + excerpt(node) }
      lines += "\n"
      nexts.append((node.block, record.next))
    }
    return lines
  }

  private func excerpt(_ node: SyntaxNode) -> String {
    let string = node.string
    let shown = string.count > 60 ? String(string.prefix(59)) + "…" : string
    return shown.debugDescription
  }
}

extension NodeFlags {
  /// What a dump calls them.
  var names: [String] {
    let all: [(NodeFlags, String)] = [
      (.loose, "loose"), (.unclosed, "unclosed"), (.suppressesAuthor, "suppressesAuthor"), (.reference, "reference"),
      (.checked, "checked"),
    ]
    return all.filter { contains($0.0) }.map { $0.1 }
  }
}
