/// All bibliographies that a document can cite from, in the order in which they are searched.
package struct Bibliography: Sendable {
  package private(set) var files: [BibliographyFile]

  package init(_ files: [BibliographyFile] = []) { self.files = files }

  /// Which entry of which file.
  package struct Place: Hashable, Comparable, Sendable {
    /// The number of the file, from 0.
    package let file: Int
    /// The number of the entry in its file, from 0.
    package let entry: Int

    package init(file: Int, entry: Int) {
      self.file = file
      self.entry = entry
    }

    package static func < (left: Place, right: Place) -> Bool {
      left.file == right.file ? left.entry < right.entry : left.file < right.file
    }
  }

  package var isEmpty: Bool { files.allSatisfy { $0.count == 0 } }

  /// The entry that a citation with this key means: the first one that has it.
  package func place(forKey key: String) -> Place? {
    for (file, bibliography) in files.enumerated() {
      if let entry = bibliography.number(forKey: key) { return Place(file: file, entry: entry) }
    }
    return nil
  }

  package func entry(at place: Place) -> BibliographyEntry? {
    files.indices.contains(place.file) ? files[place.file].entry(place.entry) : nil
  }

  package func entry(forKey key: String) -> BibliographyEntry? { place(forKey: key).flatMap { entry(at: $0) } }

  /// Keys that a mistyped one may mean, the nearest first: at most two edits away, or one in short keys.
  package func nearestKeys(to key: String, limit: Int = 3) -> [String] {
    let wanted = Array(key.lowercased().utf8)
    let most = wanted.count < 5 ? 1 : wanted.count < 12 ? 2 : 3
    var found: [(distance: Int, key: String)] = []
    for file in files {
      for number in 0..<file.count {
        let candidate = file.key(number)
        if abs(candidate.utf8.count - wanted.count) > most { continue }
        let distance = editDistance(wanted, Array(candidate.lowercased().utf8), atMost: most)
        if let distance { found.append((distance, candidate)) }
      }
    }
    found.sort { $0.distance == $1.distance ? $0.key < $1.key : $0.distance < $1.distance }
    var keys: [String] = []
    for (_, key) in found where keys.count < limit && !keys.contains(key) { keys.append(key) }
    return keys
  }
}

/// How many insertions, deletions, replacements and exchanges of neighbours turn one text into the other (optimal string
/// alignment); nil where more than `most` are needed.
func editDistance(_ left: [UInt8], _ right: [UInt8], atMost most: Int) -> Int? {
  if abs(left.count - right.count) > most { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    var best = row + 1
    for column in 0..<right.count {
      let isSame = left[row] == right[column]
      var value = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        value = min(value, beforeLast[column - 1] + 1)
      }
      current.append(value)
      best = min(best, value)
    }
    if best > most { return nil }
    beforeLast = last
    last = current
  }
  return last[right.count] <= most ? last[right.count] : nil
}
