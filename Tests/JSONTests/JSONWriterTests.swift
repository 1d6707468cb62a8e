import Testing

@testable import JSON

@Suite struct JSONWriterTests {
  private func written(pretty: Bool) -> String {
    var json = JSONWriter(pretty: pretty)
    json.object { json in
      json.member("a", 1)
      json.member("b", "x\"\\\n\u{1}é𝕀")
      json.member("none", ifPresent: Int?.none)
      json.array("c") { json in
        json.int(-12)
        json.double(0.5)
        json.double(.nan)
        json.bool(true)
        json.null()
        json.object { _ in }
        json.array { _ in }
      }
      json.member("d", ["p", "q"])
      json.key("e")
      json.raw("[1]")
    }
    return json.text
  }

  @Test func valuesOnOneLine() {
    #expect(
      written(pretty: false)
        == #"{"a":1,"b":"x\"\\\n\u0001é𝕀","c":[-12,0.5,null,true,null,{},[]],"d":["p","q"],"e":[1]}"#)
  }

  @Test func valuesOverLines() {
    let expected = #"""
      {
        "a": 1,
        "b": "x\"\\\n\u0001é𝕀",
        "c": [
          -12,
          0.5,
          null,
          true,
          null,
          {},
          []
        ],
        "d": [
          "p",
          "q"
        ],
        "e": [1]
      }
      """#
    #expect(written(pretty: true) == expected)
  }

  @Test(arguments: [Int.min, -1, 0, 9, 10, Int.max]) func numbersAreExact(value: Int) {
    var json = JSONWriter()
    json.int(value)
    #expect(json.text == "\(value)")
  }

  @Test func linesOfJSON() {
    var json = JSONWriter()
    for value in 1...3 {
      json.object { $0.member("n", value) }
      json.separator(0x0A)
    }
    #expect(json.text == "{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n")
  }

  @Test func whatWasReadIsWrittenTheSame() {
    let text = #"{"a":[1.50,-0,1E9,123456789012345678901],"b":{"c":null,"d":false},"b":"\"é"}"#
    guard let root = JSONDocument(Array(text.utf8)).root else {
      Issue.record("nothing was read")
      return
    }
    var json = JSONWriter()
    json.value(root)
    #expect(json.text == text)
  }
}
