import SourceText
import Syntax

/// Prints how long a one-byte edit takes in documents of several sizes, the text included: at places spread over each, the
/// median and the slowest, and the first two apart, for which the system hands out and clears fresh memory. The
/// lines are known before, as in an editor, which opens a document with places by line and column.
func measureEdits(to material: [UInt8]) {
  print("\none-byte edits")
  for size in [100_000, 1_000_000, 20_000_000] {
    var bytes: [UInt8] = []
    while bytes.count < size { bytes += material.prefix(size - bytes.count) }
    let tree = SyntaxTree(parsing: SourceText(bytes))
    sink = sink &+ tree.text.lines.count
    var times: [Double] = []
    for step in 0..<42 {
      let place = bytes.count / 43 * (step + 1)
      let edit = ByteEdit(ByteRange(place, place), "x")
      let time = ContinuousClock().measure { sink = sink &+ tree.applying([edit]).text.bytes.count }
      times.append(time.seconds * 1000)
    }
    let first = times.prefix(2).reduce(0, max)
    let others = times.dropFirst(2).sorted()
    print(
      "  \(padded("\(size) bytes", 18)) median \(rounded(others[20])) ms   slowest \(rounded(others[39])) ms   "
        + "the first two \(rounded(first)) ms")
  }
}
