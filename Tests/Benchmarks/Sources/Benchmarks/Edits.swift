import SourceText
import Syntax

/// Prints how long a one-byte edit takes in documents of several sizes: at places spread over each, the median and the
/// slowest, for the tree alone and with the text that it belongs to.
func measureEdits(to material: [UInt8]) {
  print("\none-byte edits")
  for size in [100_000, 1_000_000, 20_000_000] {
    var bytes: [UInt8] = []
    while bytes.count < size { bytes += material.prefix(size - bytes.count) }
    let tree = SyntaxTree(parsing: SourceText(bytes))
    var times: [Double] = []
    for step in 0..<40 {
      let place = bytes.count / 41 * (step + 1)
      let edit = ByteEdit(ByteRange(place, place), "x")
      let time = ContinuousClock().measure { sink = sink &+ tree.applying([edit]).text.bytes.count }
      times.append(time.seconds * 1000)
    }
    times.sort()
    print("  \(padded("\(size) bytes", 18)) median \(rounded(times[20])) ms   slowest \(rounded(times[39])) ms")
  }
}
