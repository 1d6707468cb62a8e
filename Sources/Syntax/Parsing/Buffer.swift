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
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  @inline(__always) mutating func append(_ element: Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count &+= 1
  }

  @inline(never) private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
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
