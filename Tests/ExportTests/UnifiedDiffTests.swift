import Export
import TestSupport
import Testing

@Suite struct UnifiedDiffTests {
  @Test func aChangeWithItsContext() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n"
    let new = "1\n2\n3\nfour\n5\n6\n7\n8\n9\n10\n11\n12\n13"
    #expect(
      diff(old, new) == """
        --- a/a.md
        +++ b/a.md
        @@ -1,7 +1,7 @@
         1
         2
         3
        -4
        +four
         5
         6
         7
        @@ -10,3 +10,4 @@
         10
         11
         12
        +13
        \\ No newline at end of file

        """)
  }

  @Test func nothingForEqualTexts() { #expect(diff("a\n", "a\n") == "") }

  @Test func anEmptyFileIsFilled() { #expect(diff("", "a\n") == "--- a/a.md\n+++ b/a.md\n@@ -0,0 +1 @@\n+a\n") }

  /// The changes make the one text of the other, and are as few as the longest common subsequence allows.
  @Test func randomTexts() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let (old, new) = (lines(&random), lines(&random))
      let difference = LineDifference(from: Array(old.joined().utf8), to: Array(new.joined().utf8))
      var made: [String] = []
      var place = 0
      for change in difference.changes {
        made += old[place..<change.old.lowerBound]
        made += new[change.new]
        place = change.old.upperBound
      }
      made += old[place...]
      #expect(made == new)
      let kept = old.count - difference.changes.reduce(0) { $0 + $1.old.count }
      #expect(kept == longestCommonCount(old, new))
    }
  }

  private func lines(_ random: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 0...12, using: &random)).map { _ in "\(Int.random(in: 0..<4, using: &random))\n" }
  }

  private func longestCommonCount(_ old: [String], _ new: [String]) -> Int {
    var row = [Int](repeating: 0, count: new.count + 1)
    for line in old {
      var diagonal = 0
      for place in new.indices {
        let above = row[place + 1]
        row[place + 1] = line == new[place] ? diagonal + 1 : max(above, row[place])
        diagonal = above
      }
    }
    return row[new.count]
  }

  private func diff(_ old: String, _ new: String) -> String {
    String(decoding: unifiedDiff(from: Array(old.utf8), to: Array(new.utf8), path: "a.md"), as: UTF8.self)
  }
}
