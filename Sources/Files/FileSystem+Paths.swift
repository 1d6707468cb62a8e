/// Paths, compared and cut by their bytes, without a look at what they lead to.
extension FileSystem {
  /// An absolute path without `.` and `..`, links left as they are.
  package static func absolutePath(_ path: String) -> String {
    var parts: [Substring] = []
    let whole = path.utf8.first == 0x2F ? path : "\(workingFolder)/\(path)"
    for part in whole.utf8.split(separator: 0x2F).map(Substring.init) {
      if part == "." { continue }
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// Whether a path is one of what a folder holds itself, not in a folder below.
  package static func isDirectly(_ path: String, in folder: String) -> Bool {
    var (path, folder) = (path, folder)
    return path.withUTF8 { path in
      folder.withUTF8 { folder in
        let slash = folder.last == 0x2F ? folder.count - 1 : folder.count
        return path.starts(with: folder) && path.lastIndex(of: 0x2F) == slash
      }
    }
  }

  /// A path as seen from a folder that it lies in, at any depth; nothing for one that lies elsewhere.
  package static func path(of path: String, in folder: String) -> String? {
    var start = folder.utf8.count
    guard path.utf8.starts(with: folder.utf8) else { return nil }
    if folder.utf8.last != 0x2F {
      guard path.utf8.dropFirst(start).first == 0x2F else { return nil }
      start += 1
    }
    return String(decoding: path.utf8.dropFirst(start), as: UTF8.self)
  }

  /// A path as seen from a folder, upwards with `..` if need be; as it is where nothing but the root holds both.
  package static func relativePath(_ path: String, from folder: String) -> String {
    if let below = Self.path(of: path, in: folder) { return below }
    let (parts, here) = (path.utf8.split(separator: 0x2F), folder.utf8.split(separator: 0x2F))
    let shared = zip(parts, here).prefix { $0.elementsEqual($1) }.count
    if shared == 0 || shared == parts.count { return path }
    return String(repeating: "../", count: here.count - shared)
      + parts.dropFirst(shared).map { String(Substring($0)) }.joined(separator: "/")
  }

  /// The folder that holds a path.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
