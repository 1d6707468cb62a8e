#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A growable run of plain values on the heap.
///
/// Has neither reference counting nor bounds or exclusivity checks: the parser's inner loops write into it, and each
/// index they use was handed out by the buffer itself.
struct Buffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    base = Self.allocation(of: self.capacity, instead: nil)
  }

  deinit { free(base) }

  @inline(__always) mutating func append(_ element: Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count &+= 1
  }

  @inline(never) private mutating func grow() {
    capacity *= 2
    base = Self.allocation(of: capacity, instead: base)
  }

  /// Room for so many elements, with what was in the old room. Large rooms are moved by the system without a copy.
  private static func allocation(
    of capacity: Int, instead old: UnsafeMutablePointer<Element>?
  ) -> UnsafeMutablePointer<Element> {
    // Where no memory is left, `allocate` ends the process as for any array.
    realloc(old, capacity * MemoryLayout<Element>.stride)?.assumingMemoryBound(to: Element.self)
      ?? .allocate(capacity: capacity)
  }

  /// Gives up the elements, with no more room than they need; who takes them frees them with `free`.
  consuming func release() -> (base: UnsafeMutablePointer<Element>, count: Int) {
    let elements = (Self.allocation(of: max(count, 1), instead: base), count)
    discard self
    return elements
  }

  /// The element at an index below `count`.
  subscript(index: Int) -> Element {
    @inline(__always) unsafeAddress { UnsafePointer(base + index) }
    @inline(__always) unsafeMutableAddress { base + index }
  }

  @inline(__always) mutating func removeLast() { count &-= 1 }
  /// Forgets what lies from `newCount` on.
  @inline(__always) mutating func truncate(to newCount: Int) { count = newCount }
  @inline(__always) mutating func removeAll() { count = 0 }
}
