/// A pattern of paths as `.gitignore` writes them (gitignore(5)), also used by `include` and `exclude`.
///
/// `*` and `?` stop at slashes, `**` does not, `[a-z]` is a set; a pattern with a slash before its end is anchored at its
/// folder, any other matches a name at any depth; one that ends in a slash matches folders alone.
package struct PathPattern: Hashable, Sendable {
  /// Whether what matches is let in again (`!`).
  package let isNegated: Bool
  private let matchesFoldersOnly: Bool
  private let pattern: [UInt8]

  /// `nil` for a blank line or a comment.
  package init?(_ line: String) {
    var bytes = Array(line.utf8)
    while let last = bytes.last, last == 0x20 || last == 0x0D || last == 0x09 {
      if bytes.dropLast().last == 0x5C { break }
      bytes.removeLast()
    }
    if bytes.isEmpty || bytes[0] == 0x23 { return nil }
    isNegated = bytes[0] == 0x21
    if isNegated { bytes.removeFirst() }
    matchesFoldersOnly = bytes.last == 0x2F
    if matchesFoldersOnly { bytes.removeLast() }
    if bytes.isEmpty { return nil }
    if bytes[0] == 0x2F {
      bytes.removeFirst()
    } else if !bytes.contains(0x2F) {
      bytes = Array("**/".utf8) + bytes
    }
    pattern = bytes
  }

  /// Whether a path relative to the pattern's folder, without slash at either end, matches.
  package func matches(_ path: String, isFolder: Bool) -> Bool {
    if matchesFoldersOnly && !isFolder { return false }
    return Self.matches(pattern[...], Array(path.utf8)[...])
  }

  /// Backtracks only to the latest `*` and the latest `**`, so that the time is at most the product of the lengths.
  private static func matches(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
    var patternPlace = pattern.startIndex
    var pathPlace = path.startIndex
    var star: (pattern: Int, path: Int)?
    var doubleStar: (pattern: Int, path: Int)?
    while pathPlace < path.endIndex || patternPlace < pattern.endIndex {
      if patternPlace < pattern.endIndex {
        let byte = pattern[patternPlace]
        if byte == 0x2A {
          if patternPlace + 1 < pattern.endIndex, pattern[patternPlace + 1] == 0x2A {
            var next = patternPlace + 2
            let atStart = patternPlace == pattern.startIndex || pattern[patternPlace - 1] == 0x2F
            if atStart, next < pattern.endIndex, pattern[next] == 0x2F { next += 1 }
            doubleStar = (next, pathPlace)
            star = nil
            patternPlace = next
            continue
          }
          star = (patternPlace + 1, pathPlace)
          patternPlace += 1
          continue
        }
        if pathPlace < path.endIndex {
          var next = patternPlace
          if matchesOne(pattern, &next, path[pathPlace]) {
            patternPlace = next
            pathPlace += 1
            continue
          }
        }
      }
      if let retry = star, retry.path < path.endIndex, path[retry.path] != 0x2F {
        star = (retry.pattern, retry.path + 1)
        patternPlace = retry.pattern
        pathPlace = retry.path + 1
        continue
      }
      if let retry = doubleStar, retry.path < path.endIndex {
        // After `**/` the match goes on only at the start of a name.
        var next = retry.path + 1
        if retry.pattern > pattern.startIndex, pattern[retry.pattern - 1] == 0x2F {
          while next < path.endIndex, path[next - 1] != 0x2F { next += 1 }
          if next == path.endIndex, path[next - 1] != 0x2F { return false }
        }
        doubleStar = (retry.pattern, next)
        star = nil
        patternPlace = retry.pattern
        pathPlace = next
        continue
      }
      return false
    }
    return true
  }

  /// Matches one byte of the path against one literal, `?`, escape or set; moves past what it used of the pattern.
  private static func matchesOne(_ pattern: ArraySlice<UInt8>, _ place: inout Int, _ byte: UInt8) -> Bool {
    switch pattern[place] {
    case 0x3F:
      place += 1
      return byte != 0x2F
    case 0x5C where place + 1 < pattern.endIndex:
      place += 2
      return pattern[place - 1] == byte
    case 0x5B:
      guard let close = pattern[(place + 1)...].dropFirst().firstIndex(of: 0x5D) else { break }
      var set = pattern[(place + 1)..<close]
      place = close + 1
      let negated = set.first == 0x21 || set.first == 0x5E
      if negated { set = set.dropFirst() }
      var found = false
      var index = set.startIndex
      while index < set.endIndex {
        if index + 2 < set.endIndex, set[index + 1] == 0x2D {
          if set[index] <= byte, byte <= set[index + 2] { found = true }
          index += 3
        } else {
          if set[index] == byte { found = true }
          index += 1
        }
      }
      return found != negated && byte != 0x2F
    default: break
    }
    place += 1
    return pattern[place - 1] == byte
  }
}
