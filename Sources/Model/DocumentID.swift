/// What a document is called within a workspace.
///
/// A slash-separated path for a file, or a whole URI for what is no file (`untitled:1`, `gazetteer:treaties/asia.md`).
/// The model only compares these names and resolves one against another; it never opens them.
package struct DocumentID: Hashable, Comparable, Sendable {
  package let name: String

  package init(_ name: String) { self.name = name }

  package static func < (left: DocumentID, right: DocumentID) -> Bool { left.name < right.name }

  /// The last part of the name: `treaties.md`.
  package var lastComponent: String { lastSlash.map { String(Substring(name.utf8.dropFirst($0 + 1))) } ?? name }

  /// All before the last part, without a slash at its end; empty where there is no more than one part.
  package var folder: String { lastSlash.map { String(Substring(name.utf8.prefix($0))) } ?? "" }

  /// Whether others lie beside it that relative paths can lead to; none do where it is not saved yet (`untitled:1`).
  package var liesInFolder: Bool { !name.hasPrefix("untitled:") }

  /// The bytes before the last slash, if there is one.
  private var lastSlash: Int? {
    var name = name
    return name.withUTF8 { $0.lastIndex(of: 0x2F) }
  }

  /// The document that a relative path names when it stands in this one; `.` and `..` are resolved, the path's
  /// percent-escapes undone.
  package func resolving(path: String) -> DocumentID {
    let path = removingPercentEscapes(path)
    if path.hasPrefix("/") { return DocumentID(path) }
    var parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if !parts.isEmpty { parts.removeLast() }
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        if let last = parts.last, !last.isEmpty, last != ".." { parts.removeLast() } else { parts.append("..") }
      default: parts.append(String(part))
      }
    }
    return DocumentID(parts.joined(separator: "/"))
  }
}

/// A URI component with `%XX` turned back into bytes; what is no escape stays.
package func removingPercentEscapes(_ text: String) -> String {
  guard text.utf8.contains(0x25) else { return text }
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var place = 0
  while place < bytes.count {
    if bytes[place] == 0x25, place + 2 < bytes.count,
      let high = hexDigit(bytes[place + 1]), let low = hexDigit(bytes[place + 2])
    {
      result.append(high << 4 | low)
      place += 3
    } else {
      result.append(bytes[place])
      place += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x41 + 10
  case 0x61...0x66: byte - 0x61 + 10
  default: nil
  }
}
