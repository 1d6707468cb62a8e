import Threads

/// What is written of many items, one after another, on all cores.
func inPieces<Item: Sendable>(_ items: [Item], _ write: @escaping @Sendable (Item) -> String) -> [UInt8] {
  var bytes: [UInt8] = []
  inParallel(items, runLength: 32, work: write) { _, text in bytes += text.utf8 }
  return bytes
}
