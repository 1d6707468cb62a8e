import Chronology
import SourceText
import Testing

/// Long paragraphs, of which only what may hold dates is cut into tokens.
@Suite struct LongParagraphTests {
  private static let words = "words of prose that say nothing of any time as there are many, "
  private static let filler = String(repeating: words, count: 12)

  @Test(arguments: [
    "It was signed on the morning of Saturday, 8 September 1951, in San Francisco.",
    "From the beginning of the second half of the nineteenth century to the early 1950s.",
    "On 8, 9, 10, 11, 12 and 13 September 1951 they met.", "May 4, 5, 6, 7, 8, 9 and 10, 1951, were cold.",
    "In the year of our Lord 1453 the city fell.", "He died in 44 BC, or in A.D. 69.", "In the spring of 1862.",
    "Between the XVIII and XIX centuries.", "In Shōwa 26 (1951) it was signed.", "昭和26年9月8日に調印された。",
    "Договор был подписан 8 сентября 1951 г. в Сан-Франциско.", "It was 18 Brumaire VIII.", "Late in the sixties.",
    "Christmas nineteen sixty-three was cold.", "On 8/9/1951, or 1951-09-08.", "In the '40s and the 30s.",
    "Le 8 septembre 1951.", "Since 1301 McCulloh Street was there, Article 12 of 1951 said so.",
  ])
  func datesAreTheSameFarFromAnything(_ sentence: String) {
    // Short enough to be read whole.
    let alone = found("\(Self.words)said. \(sentence) \(Self.words.prefix(16))", from: 0)
    let far = found("\(Self.filler)\(Self.words)said. \(sentence) \(Self.filler)", from: Self.filler.utf8.count)
    #expect(far == alone && !alone.isEmpty)
  }

  @Test func datesFarFromEachOtherAreAllFound() {
    let (first, second) = ("In 1951 it was signed.", "On 28 April it was in force.")
    let text = "\(first) \(Self.filler)\(second) \(Self.filler)Two days later they met."
    let dates = dates(in: text).map { "\(words(of: $0, in: text))=\(values($0))" }
    #expect(dates == ["1951=1951", "28 April=1951-04-28", "Two days later=1951-04-30"])
  }

  @Test func piecesApartAreReadApart() {
    let text = "\(Self.filler)8 September| and 1951\(Self.filler)"
    let bytes = Array(text.utf8)
    let bar = bytes.firstIndex(of: UInt8(ascii: "|")) ?? 0
    var context = ProseContext()
    let dates = ProseDateRecognizer().dates(
      in: bytes, ranges: [ByteRange(0, bar), ByteRange(bar + 5, bytes.count)], context: &context)
    #expect(dates.map { words(of: $0, in: text) }.first == "8 September")
    #expect(!dates.contains { $0.range.contains(ByteOffset(bar)) })
  }

  private func words(of date: ProseDate, in text: String) -> String {
    String(decoding: Array(text.utf8)[date.range.indices], as: UTF8.self)
  }

  private func found(_ text: String, from start: Int) -> [String] {
    dates(in: text).map { "\($0.range.start.value - start) \(words(of: $0, in: text))=\(values($0))" }
  }
}
