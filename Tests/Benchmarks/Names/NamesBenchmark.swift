import Gazetteer

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How fast the names of the gazetteer are found in prose, in megabytes a second on one core: `gazetteer-names TEXT…`;
/// with `--names`, prints the names instead, a line each. `compare.py` puts a peer beside it.
@main enum NamesBenchmark {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let clock = ContinuousClock()
    if arguments.first == "--names" {
      for name in Gazetteer.bundled.allNames { print(name.string) }
      return
    }
    let started = clock.measure { _ = Gazetteer.bundled.names.matches(in: Array("Paris".utf8), range: 0..<5) }
    print("ready in \(seconds(started) * 1000) ms")
    let looked = clock.measure {
      for _ in 0..<1000 { _ = Gazetteer.bundled.records(named: "Treaty of Shimoda") }
    }
    print("a look-up by name in \(seconds(looked) * 1000) µs")
    var bytes: [UInt8] = []
    for path in arguments { bytes += (try? Data(contentsOf: URL(filePath: path))).map(Array.init) ?? [] }
    for _ in 1...5 {
      var count = 0
      let time = clock.measure { count = Gazetteer.bundled.names.matches(in: bytes, range: 0..<bytes.count).count }
      print("\(count) names, \(bytes.count) bytes, \(Int(Double(bytes.count) / 1e6 / seconds(time))) MB/s")
    }
  }

  private static func seconds(_ time: Duration) -> Double {
    Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  }
}
