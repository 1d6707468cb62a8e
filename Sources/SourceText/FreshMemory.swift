#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Asks the system for the memory of a large buffer at once, before it is written for the first time.
///
/// Page by page, as the writing goes, it takes several times as long: a third of the time of the first edit of 20 MB.
/// Only Linux 5.14 and later can; everywhere else, and for small buffers, nothing happens.
func populateFreshMemory(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
  #if os(Linux)
    guard buffer.count >= 4 << 20, let base = buffer.baseAddress else { return }
    let page = 4096
    let start = (Int(bitPattern: base) + page - 1) / page * page
    let end = (Int(bitPattern: base) + buffer.count) / page * page
    // MADV_POPULATE_WRITE (madvise(2)), which the C library's header may not have yet.
    if start < end { _ = madvise(UnsafeMutableRawPointer(bitPattern: start), end - start, 23) }
  #endif
}
