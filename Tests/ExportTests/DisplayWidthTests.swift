import Testing

@testable import Export

@Suite struct DisplayWidthTests {
  @Test func charactersFillTheirCells() {
    #expect(displayWidth("1951 – é") == 8)
    #expect(displayWidth("条約") == 4)
    #expect(displayWidth("e\u{301}") == 1)
  }

  @Test func textsAreCutByCells() {
    #expect(prefix(of: "treaty", width: 3) == "tre")
    #expect(suffix(of: "treaty", width: 3) == "aty")
    #expect(prefix(of: "条約", width: 3) == "条")
    #expect(suffix(of: "条約", width: 3) == "約")
    #expect(prefix(of: "Se\u{300}vres", width: 2) == "Se\u{300}")
    #expect(suffix(of: "trève\u{301}", width: 2) == "ve\u{301}")
    #expect(prefix(of: "a", width: 9) == "a" && suffix(of: "a", width: 0).isEmpty)
  }
}
