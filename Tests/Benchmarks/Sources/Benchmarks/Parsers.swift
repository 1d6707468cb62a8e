import CCommonMark
import CMD4C
import SourceText
import Syntax

/// A parser that can be measured: takes a text, builds what it builds, and frees it.
struct MeasuredParser: Sendable {
  let name: String
  /// Reads a text and gives something of it; of ours the lines too, which cmark's nodes know.
  let parse: @Sendable ([UInt8]) -> Int
}

let measuredParsers = [
  MeasuredParser(name: "histmark, tree of records and citations") { bytes in
    let tree = SyntaxTree(parsing: SourceText(bytes))
    return tree.text.lines.count
  },
  MeasuredParser(name: "histmark, tree of bare CommonMark") { bytes in
    let tree = SyntaxTree(parsing: SourceText(bytes), dialect: .commonMark)
    return tree.text.lines.count
  },
  MeasuredParser(name: "its index of lines alone") { bytes in SourceText(bytes).lines.count },
  MeasuredParser(name: "cmark, tree") { bytes in
    bytes.withUnsafeBytes { buffer in
      let document = cmark_parse_document(buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, 0)
      cmark_node_free(document)
      return buffer.count
    }
  },
  MeasuredParser(name: "md4c, events without a tree") { bytes in
    var parser = MD_PARSER()
    parser.enter_block = { _, _, _ in 0 }
    parser.leave_block = { _, _, _ in 0 }
    parser.enter_span = { _, _, _ in 0 }
    parser.leave_span = { _, _, _ in 0 }
    parser.text = { _, _, _, _ in 0 }
    return bytes.withUnsafeBytes { buffer in
      Int(md_parse(buffer.bindMemory(to: MD_CHAR.self).baseAddress, MD_SIZE(buffer.count), &parser, nil))
    }
  },
]

/// Prints the speed of each parser over some texts, the best of several rounds, and how it compares with cmark.
func compare(_ title: String, _ texts: [[UInt8]], rounds: Int) {
  let size = texts.reduce(0) { $0 + $1.count }
  print("\n\(title): \(size) bytes, best of \(rounds) rounds")
  var best = [Duration](repeating: .seconds(1000), count: measuredParsers.count)
  for _ in 0..<rounds {
    for (index, parser) in measuredParsers.enumerated() {
      let time = ContinuousClock().measure {
        for text in texts { sink = sink &+ parser.parse(text) }
      }
      best[index] = min(best[index], time)
    }
  }
  let reference = measuredParsers.firstIndex { $0.name.hasPrefix("cmark") } ?? 0
  for (index, parser) in measuredParsers.enumerated() {
    let speed = Double(size) / 1e6 / best[index].seconds
    let ratio = best[reference].seconds / best[index].seconds
    print("  \(padded(parser.name, 42)) \(padded(rounded(speed), 8)) MB/s   \(rounded(ratio)) × cmark")
  }
}

/// Keeps results alive, so that no work is optimised away.
nonisolated(unsafe) var sink = 0

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

func rounded(_ number: Double) -> String {
  let hundredths = Int((number * 100).rounded())
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}
