import SourceText

/// The ids and names of many things in one run of bytes: what letters that somebody types are looked up in.
package struct NameTable: Sendable {
  /// Each name as it is written, and a zero behind it.
  private var bytes: [UInt8] = []
  /// Where each name starts in ``bytes``, and where the next one would.
  private var starts: [Int32] = [0]
  /// The number of the first name of each thing, and how many names there are.
  private var firstNames: [Int32] = [0]
  private var traits: [Traits] = []
  /// The letters that stand in the names of each thing.
  private var letters: [LetterSet] = []
  private var kinds: [(name: String, count: Int)] = []

  private struct Traits {
    /// The index of its kind in ``kinds``.
    let kind: Int16
    let hasID: Bool
  }

  package init() {}

  /// How many things there are.
  package var count: Int { traits.count }

  /// Takes in a thing; its names are taken in next, the id first.
  package mutating func append(kind: String, hasID: Bool) {
    let number = kinds.firstIndex { $0.name == kind } ?? kinds.count
    if number == kinds.count { kinds.append((kind, 0)) }
    kinds[number].count += 1
    traits.append(Traits(kind: Int16(truncatingIfNeeded: number), hasID: hasID))
    letters.append(LetterSet())
    firstNames.append(firstNames[firstNames.count - 1])
  }

  /// Takes in a name of the thing that was taken in last.
  package mutating func append(name: some Sequence<UInt8>) {
    guard let thing = traits.indices.last else { return }
    let start = bytes.count
    bytes += name
    for byte in bytes[start...] { letters[thing].insert(byte) }
    bytes.append(0)
    starts.append(Int32(truncatingIfNeeded: bytes.count))
    firstNames[thing + 1] += 1
  }

  package func hasID(_ thing: Int) -> Bool { traits[thing].hasID }

  /// Whether a thing is of one of some kinds.
  func isKind(_ thing: Int, among kinds: Kinds) -> Bool { kinds.isWanted[Int(traits[thing].kind)] }

  /// Some of the kinds of things in a table.
  struct Kinds {
    /// For each kind of the table.
    fileprivate let isWanted: [Bool]
    /// How many things are of these kinds.
    let count: Int
  }

  /// The kinds of some names; all where no name is given.
  func kinds(_ names: Set<String>) -> Kinds {
    let isWanted = kinds.map { names.isEmpty || names.contains($0.name) }
    return Kinds(isWanted: isWanted, count: zip(kinds, isWanted).reduce(0) { $0 + ($1.1 ? $1.0.count : 0) })
  }

  /// Whether some letters all stand in the names of a thing.
  func mayFit(_ typed: LetterSet, _ thing: Int) -> Bool { letters[thing].contains(typed) }

  /// Calls a function with each name of a thing as it is written, the id first.
  package func forEachName(of thing: Int, _ body: (_ isID: Bool, _ name: UnsafeBufferPointer<UInt8>) -> Void) {
    forEachPlacedName(of: thing) { isID, _, name in body(isID, name) }
  }

  /// The same, with where each name starts.
  func forEachPlacedName(
    of thing: Int, _ body: (_ isID: Bool, _ start: Int, _ name: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let first = Int(firstNames[thing])
    bytes.withUnsafeBufferPointer { bytes in
      for name in first..<Int(firstNames[thing + 1]) {
        let start = Int(starts[name])
        let stretch = start..<(Int(starts[name + 1]) - 1)
        body(name == first && traits[thing].hasID, start, UnsafeBufferPointer(rebasing: bytes[stretch]))
      }
    }
  }

  /// Whether a name goes on with some letters at a place.
  func continues(at place: Int, with typed: ArraySlice<UInt8>) -> Bool {
    // The zero behind each name is no letter.
    bytes.withUnsafeBufferPointer { bytes in
      var place = place
      for letter in typed {
        guard place < bytes.count, folded(bytes[place]) == letter else { return false }
        place += 1
      }
      return true
    }
  }

  /// The thing in one of whose names a place is.
  func thing(at place: Int) -> Int {
    let name = starts.partitioningIndex { $0 > place } - 1
    return firstNames.partitioningIndex { $0 > name } - 1
  }
}
