import Testing

@testable import SourceText

@Suite struct WordOpeningTests {
  private func bits(_ text: String, limit: Int? = nil, hasDigits: Bool = true) -> Int {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return -1 }
      return WordOpening(base, at: 0, before: limit ?? bytes.count, hasDigits: hasDigits).bits
    }
  }

  @Test func eightLettersCountInAnyCase() {
    #expect(bits("Republican Rome") == bits("REPUBLICS"))
    #expect(bits("Republic") == bits("republican"))
    #expect(bits("Treaty") != bits("Treason"))
  }

  @Test func whatFollowsAShortWordDoesNotCount() {
    #expect(bits("war and peace") == bits("war"))
    #expect(bits("war, peace") == bits("War\u{2019}s end"))
    #expect(bits("warfare", limit: 3) == bits("war"))
    #expect(bits("war") != bits("wars"))
  }

  @Test func digitsAreLettersWhereTheyAreToBe() {
    #expect(bits("may5", hasDigits: false) == bits("may"))
    #expect(bits("may5") != bits("may"))
  }

  @Test func aSetHoldsWhatWasPutIn() {
    var openings = WordOpenings()
    for word in ["treaty", "of", "a"] {
      let bytes = Array(word.utf8)
      bytes.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress else { return }
        openings.insert(WordOpening(base, at: 0, before: bytes.count, hasDigits: true))
      }
    }
    func contains(_ word: String) -> Bool {
      let bytes = Array(word.utf8)
      return bytes.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress else { return false }
        return openings.withView { $0.contains(WordOpening(base, at: 0, before: bytes.count, hasDigits: true)) }
      }
    }
    #expect(contains("Treaty"))
    #expect(contains("OF"))
    #expect(contains("a"))
    #expect(!contains("peace"))
    #expect(!contains("on"))
  }
}
