import Gazetteer
import SourceText
import Testing

/// Names in running text: the longest first, on word boundaries, case- and diacritic-aware, in any script.
@Suite struct NameIndexTests {
  static let gazetteer: Gazetteer = {
    let text = """
      ```polity {#us}
      short: United States
      also: US; United States of America; 美国
      ```

      ```treaty {#sevres}
      short: Treaty of Sèvres
      also: Traité de Sèvres;
        Севрский мирный договор; Συνθήκη των Σεβρών
      signed: 1920-08-10
      ```

      ```treaty {#paris-1763}
      title: Treaty of Paris (1763)
      also: Treaty of Paris
      signed: 1763-02-10
      ```

      ```treaty {#paris-1783}
      short: Treaty of Paris
      also: Treaty of Paris (1783); abdication of empire
      signed: 1783-09-03
      ```

      ```treaty {#portsmouth}
      short: Portsmouth
      also: ポーツマス条約; 포츠머스 조약
      signed: 1905
      ```
      """
    guard let form = try? CompiledForm(compiling: [("a.md", SourceText(text))]) else { return .empty }
    return Gazetteer(form)
  }()

  @Test(arguments: [
    ("The ⟦United States of America⟧ and the ⟦US⟧.", ["us", "us"]),
    ("Give us United statesmen.", []),
    ("⟦UNITED STATES⟧", ["us"]),
    ("the ⟦Treaty of\nSevres⟧, treaty of sèvres", ["sevres"]),
    ("the ⟦Treaty\u{A0}of Sèvres⟧ and the ⟦Treaty of Se\u{300}vres⟧", ["sevres", "sevres"]),
    ("Treaty of\n\nSèvres", []),
    ("⟦Севрскии мирныи договор⟧; ⟦Συνθήκη των Σεβρων⟧", ["sevres", "sevres"]),
    ("⟦Treaty of Paris (1763⟧)", ["paris-1763"]),
    ("⟦Treaty of Paris, 1783⟧", ["paris-1783"]),
    ("⟦Treaty of Paris⟧ of 1784", ["paris-1783 paris-1763"]),
    ("the ⟦abdication of empire⟧; ⟦Abdication of Empire⟧", ["paris-1783", "paris-1783"]),
    ("Treaty of Parisian", []),
    ("1905年の⟦ポーツマス条約⟧で、ニューポーツマス条約", ["portsmouth"]),
    ("⟦포츠머스 조약⟧은", ["portsmouth"]),
    ("对⟦美国⟧来说", ["us"]),
    ("x\u{FFFD}⟦Portsmouth⟧-⟦US⟧’s", ["portsmouth", "us"]),
    ("", []),
  ])
  func names(marked: String, ids: [String]) {
    var text = ""
    var ranges: [Range<Int>] = []
    var start = 0
    for character in marked {
      if character == "⟦" {
        start = text.utf8.count
      } else if character == "⟧" {
        ranges.append(start..<text.utf8.count)
      } else {
        text.append(character)
      }
    }
    let bytes = Array(text.utf8)
    let matches = Self.gazetteer.names.matches(in: bytes, range: 0..<bytes.count)
    #expect(matches.map(\.range) == ranges)
    #expect(matches.map { $0.indices.map { Self.gazetteer.records[$0].id }.joined(separator: " ") } == ids)
  }

  @Test func bytesThatAreNoTextAreSearched() {
    for seed in 0..<200 {
      var state = UInt64(seed)
      let bytes = (0..<300).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      for match in Self.gazetteer.names.matches(in: bytes, range: 3..<290) {
        #expect(match.range.lowerBound >= 3 && match.range.upperBound <= 290)
      }
    }
  }
}
