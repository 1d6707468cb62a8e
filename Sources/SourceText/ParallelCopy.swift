import Dispatch

extension [UInt8] {
  /// These bytes with a range, within them, replaced. A copy of megabytes is made by several threads.
  func replacing(_ range: Range<Int>, with replacement: [UInt8]) -> [UInt8] {
    let count = self.count - range.count + replacement.count
    let replaced = range.lowerBound..<range.lowerBound + replacement.count
    return withUnsafeBytes { old in
      [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        let new = UnsafeMutableRawBufferPointer(buffer)
        copyInParallel(old[..<range.lowerBound], to: new[..<range.lowerBound])
        UnsafeMutableRawBufferPointer(rebasing: new[replaced]).copyBytes(from: replacement)
        copyInParallel(old[range.upperBound...], to: new[replaced.upperBound..<count])
        initialized = count
      }
    }
  }
}

/// Bytes that one thread copies. Most of the time of a large copy is the system's, which hands out and clears fresh
/// memory page by page, and does so for several threads at once.
private let partLength = 4 << 20

/// Copies all bytes of a buffer to another of the same length that does not overlap it.
private func copyInParallel(_ source: Slice<UnsafeRawBufferPointer>, to target: Slice<UnsafeMutableRawBufferPointer>) {
  // The parts do not overlap, so no two threads touch the same bytes.
  nonisolated(unsafe) let source = UnsafeRawBufferPointer(rebasing: source)
  nonisolated(unsafe) let target = UnsafeMutableRawBufferPointer(rebasing: target)
  if source.count <= partLength {
    target.copyMemory(from: source)
    return
  }
  DispatchQueue.concurrentPerform(iterations: (source.count + partLength - 1) / partLength) { part in
    let range = part * partLength..<min((part + 1) * partLength, source.count)
    UnsafeMutableRawBufferPointer(rebasing: target[range])
      .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[range]))
  }
}
