import Dispatch
import Synchronization

/// What is written of many items, one after another, on all cores.
func inPieces<Item: Sendable>(_ items: [Item], _ write: @Sendable (Item) -> String) -> [UInt8] {
  let size = 64
  let pieces = Mutex([[UInt8]](repeating: [], count: (items.count + size - 1) / size))
  DispatchQueue.concurrentPerform(iterations: (items.count + size - 1) / size) { index in
    var piece: [UInt8] = []
    for item in items[index * size..<min(items.count, (index + 1) * size)] { piece += write(item).utf8 }
    pieces.withLock { $0[index] = piece }
  }
  return pieces.withLock { Array($0.joined()) }
}
