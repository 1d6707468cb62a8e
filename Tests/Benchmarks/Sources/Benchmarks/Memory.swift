#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Prints the most memory that one parser needs for one file, besides the file and what the process had before.
///
/// One parser a process, because the most that a process has used never shrinks.
func measureMemory(parser name: String, file: String) {
  guard let parser = measuredParsers.first(where: { $0.name.hasPrefix(name) }),
    let data = try? Data(contentsOf: URL(filePath: file))
  else {
    print("memory: no such parser or file")
    return
  }
  let bytes = Array(data)
  // What is loaded at the first use is no cost of the text.
  sink = sink &+ parser.parse(Array("# a *b*\n".utf8))
  let before = peakMemory()
  sink = sink &+ parser.parse(bytes)
  let peak = peakMemory() - before
  print("\(padded(parser.name, 42)) \(rounded(Double(peak) / Double(max(1, bytes.count)))) bytes for a byte of text")
}

/// The most resident memory that the process has had, in bytes.
private func peakMemory() -> Int {
  var usage = rusage()
  #if os(Linux)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  #else
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss
  #endif
}
