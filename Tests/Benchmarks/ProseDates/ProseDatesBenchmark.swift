import Chronology
import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How fast dates are found in prose, in megabytes a second on one core: the texts named on the command line, or else a
/// made-up history, repeated to twenty megabytes.
@main enum ProseDatesBenchmark {
  static func main() {
    var text = CommandLine.arguments.dropFirst().compactMap { try? Data(contentsOf: URL(filePath: $0)) }.reduce(into: []
    ) {
      $0 += $1
    }
    if text.isEmpty { text = Array(history.utf8) }
    text += [0x0A, 0x0A]
    var bytes: [UInt8] = []
    while bytes.count < 20_000_000 { bytes += text }
    let paragraphs = paragraphs(of: bytes)
    let recognizer = ProseDateRecognizer(language: .detected(in: bytes))
    for round in 1...5 {
      var context = ProseContext(language: recognizer.language)
      var dates = 0
      let time = ContinuousClock().measure {
        for paragraph in paragraphs {
          dates += recognizer.dates(in: bytes, ranges: [paragraph], context: &context).count
        }
      }
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
      let speed = Double(bytes.count) / 1_000_000 / seconds
      print("round \(round): \(bytes.count) bytes, \(dates) dates, \(Int(speed)) MB/s")
    }
  }

  private static func paragraphs(of bytes: [UInt8]) -> [ByteRange] {
    var start = 0
    var paragraphs: [ByteRange] = []
    for place in bytes.indices.dropFirst() where bytes[place] == 0x0A && bytes[place - 1] == 0x0A {
      paragraphs.append(ByteRange(start, place))
      start = place + 1
    }
    return paragraphs
  }

  private static let history = """
    In the late 1850s the two governments came to an understanding, which was signed on 26 January (7 February) 1855 and
    ratified the following December. The settlement held until the spring of 1875, when the envoys, who had met from 3 May
    to 7 May of that year, exchanged the islands; a third of the inhabitants, some 1,200 people, were to choose within
    three years. It was the first such choice since 1783.

    Between 1904 and 1905 the provinces were fought over again. On 5 September the war ended, and twenty years later the
    border was surveyed by a commission which numbered 40 officers, 2000 soldiers and a painter from Hakodate.
    """
}
