import JSON
import JSONRPC

/// The name of a document (RFC 3986): a file's, or one that only the editor knows, such as `untitled:Untitled-1`.
///
/// Two spellings of one name are equal: `file:///c%3A/a%20b` and `file:///C:/a b`. Each keeps its own spelling in `text`,
/// because an editor may know a document only by the very letters that it sent.
package struct DocumentURI: Sendable {
  /// As it came.
  package let text: String
  /// The same for all spellings of a name.
  private let normal: String
  /// Whether it is the name of a file in its one form, with nothing to be decoded, as most are.
  private let isPlainFile: Bool

  package init(_ text: String) {
    self.text = text
    isPlainFile = Self.isPlainFile(text)
    normal = isPlainFile ? text : Self.normalized(text)
  }

  /// The name of a file, from its absolute path: `/a/b`, `C:\a\b`, `C:/a/b` or `\\host\share\a`.
  package init(path: String) {
    var bytes = Array(path.utf8)
    let isWindows = Self.driveLetter(bytes) != nil || path.hasPrefix("\\\\")
    if isWindows { bytes = bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 } }
    var text = "file://"
    if bytes.starts(with: Array("//".utf8)), isWindows {
      bytes.removeFirst(2)
    } else if bytes.first != UInt8(ascii: "/") {
      text += "/"
    }
    self.init(text + PercentEncoding.encoded(bytes, keeping: PercentEncoding.isPathByte))
  }
}

extension DocumentURI: Hashable {
  package static func == (left: DocumentURI, right: DocumentURI) -> Bool { left.normal == right.normal }
  package func hash(into hasher: inout Hasher) { hasher.combine(normal) }
}

extension DocumentURI: Comparable, CustomStringConvertible {
  package static func < (left: DocumentURI, right: DocumentURI) -> Bool { left.normal < right.normal }
  package var description: String { text }
}

extension DocumentURI: JSONReadable, JSONWritable {
  package init(json: JSONValue) throws(JSONMismatch) {
    let text: String
    do { text = try String(json: json) } catch { throw JSONMismatch(expected: "a URI") }
    self.init(text)
  }

  package func write(to json: inout JSONWriter) { json.string(text) }
}

extension DocumentURI {
  /// In lower case, such as `file`; empty where the text has none.
  package var scheme: String {
    Self.schemeEnd(Array(normal.utf8)).map { String(normal.prefix($0)) } ?? ""
  }

  /// The absolute path of a file; nothing for other schemes, and for names that are no UTF-8.
  ///
  /// A Windows path has its drive letter and forward slashes: `c:/a/b`. A host other than `localhost` makes `//host/a`.
  package var path: String? {
    if isPlainFile { return String(Substring(normal.utf8.dropFirst("file://".utf8.count))) }
    guard scheme == "file" else { return nil }
    var rest = Array(normal.utf8.dropFirst("file:".utf8.count))
    if let end = rest.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
      rest.removeSubrange(end...)
    }
    let isLocal = rest.starts(with: Array("///".utf8))
    if isLocal { rest.removeFirst(2) }
    var bytes = PercentEncoding.decoded(rest)
    if bytes.contains(0) { return nil }
    if bytes.first == UInt8(ascii: "/"), Self.driveLetter(Array(bytes.dropFirst())) != nil { bytes.removeFirst() }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Whether this names `folder` itself or something within it.
  package func isWithin(_ folder: DocumentURI) -> Bool {
    var prefix = folder.normal
    while prefix.hasSuffix("/") { prefix.removeLast() }
    return normal == prefix || normal.hasPrefix(prefix + "/")
  }
}

extension DocumentURI {
  private static func isPlainFile(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.starts(with: "file:///".utf8) else { return false }
      var (length, dots) = (0, 0)
      for byte in bytes.dropFirst("file:///".utf8.count) {
        if byte == UInt8(ascii: "/") {
          // Dots alone may be no name of a folder.
          if length > 0, length == dots { return false }
          (length, dots) = (0, 0)
        } else {
          if !PercentEncoding.isUnreserved(byte) { return false }
          length += 1
          if byte == UInt8(ascii: ".") { dots += 1 }
        }
      }
      return length == 0 || length > dots
    }
  }

  /// Brings a name into the one form by which it is compared (RFC 3986 §6.2.2): scheme in lower case; percent signs only
  /// where they are needed, with capital digits; for files no `localhost`, no dot segments, drive letters in lower case.
  private static func normalized(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let schemeEnd = schemeEnd(bytes) else { return text }
    let scheme = String(decoding: bytes[..<schemeEnd].map { $0 | 0x20 }, as: UTF8.self)
    let rest = Array(bytes[(schemeEnd + 1)...])
    guard scheme == "file" else {
      return scheme + ":" + PercentEncoding.normalized(rest, decoding: PercentEncoding.isUnreserved)
    }
    var path = Array(PercentEncoding.normalized(rest, decoding: PercentEncoding.isPathByte).utf8)
    let localhost = Array("//localhost/".utf8)
    if path.starts(with: localhost) {
      path.replaceSubrange(..<localhost.count, with: Array("///".utf8))
    } else if !path.starts(with: Array("//".utf8)) {
      // `file:/a` is the short form of `file:///a` (RFC 8089 §2).
      path.insert(contentsOf: Array("//".utf8), at: 0)
    }
    path = withoutDotSegments(path)
    if path.starts(with: Array("///".utf8)), driveLetter(Array(path[3...])) != nil { path[3] |= 0x20 }
    return "file:" + String(decoding: path, as: UTF8.self)
  }

  /// The length of the scheme, where the text begins with one (RFC 3986 §3.1).
  private static func schemeEnd(_ bytes: [UInt8]) -> Int? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return nil }
    for (index, byte) in bytes[..<colon].enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        if index == 0 { return nil }
      default: return nil
      }
    }
    return colon
  }

  /// The letter of `C:` or `C:/…` at the start of a path.
  private static func driveLetter(_ path: [UInt8]) -> UInt8? {
    guard let letter = path.first, path.count >= 2, path[1] == UInt8(ascii: ":"),
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= letter | 0x20,
      path.count == 2 || path[2] == UInt8(ascii: "/") || path[2] == UInt8(ascii: "\\")
    else { return nil }
    return letter
  }

  /// Resolves `.` and `..` (RFC 3986 §5.2.4); the empty segments before the first name stay.
  private static func withoutDotSegments(_ path: [UInt8]) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    let dot = UInt8(ascii: ".")
    let segments = path.split(separator: slash, omittingEmptySubsequences: false)
    guard segments.contains(where: { $0.elementsEqual([dot]) || $0.elementsEqual([dot, dot]) }) else { return path }
    var kept: [ArraySlice<UInt8>] = []
    for segment in segments {
      if segment.elementsEqual([dot]) { continue }
      if segment.elementsEqual([dot, dot]) {
        if kept.count > 3 { kept.removeLast() }
        continue
      }
      kept.append(segment)
    }
    return Array(kept.joined(separator: [slash]))
  }
}
