import SourceText
import Testing

@testable import JSON

/// A value on one line, each string and container with the bytes it was read from.
private func outline(_ value: JSONValue?) -> String {
  guard let value else { return "nothing" }
  let range = "\(value.range.start.value)-\(value.range.end.value)"
  switch value.content {
  case .null: return "null"
  case .bool(let bool): return "\(bool)"
  case .number(let number): return number.text
  case .string(let string): return "'\(string)'"
  case .array(let values): return "\(range)[" + values.map(outline).joined(separator: " ") + "]"
  case .object(let members):
    let parts = members.map { "\($0.key)@\($0.keyRange.start.value): \(outline($0.value))" }
    return "\(range){" + parts.joined(separator: " ") + "}"
  }
}

@Suite struct JSONReaderTests {
  @Test(arguments: [
    ("null", "null"), (" true ", "true"), ("[]", "0-2[]"), ("{}", "0-2{}"), ("-0.5e+10", "-0.5e+10"), ("0", "0"),
    ("[1,[2, 3],{\"a\":[]}]", "0-19[1 3-9[2 3] 10-18{a@11: 15-17[]}]"),
    ("{\"a\": 1, \"b\": \"x\", \"a\": null}", "0-29{a@1: 1 b@9: 'x' a@19: null}"),
    (#""a\"\\\/\b\f\n\r\tz""#, "'a\"\\/\u{8}\u{c}\n\r\tz'"),
    (#""\u00e9\u65e5\uD835\udd40""#, "'é日𝕀'"), ("\"é日𝕀\"", "'é日𝕀'"),
    (#""\uD835""#, "'\u{FFFD}'"), (#""\uD835\u0041""#, "'\u{FFFD}A'"), (#""\udd40\uD835""#, "'\u{FFFD}\u{FFFD}'"),
    ("\u{FEFF}[1]", "3-6[1]"), ("123456789012345678901234567890", "123456789012345678901234567890"),
  ])
  func strictTextsAreRead(text: String, expected: String) {
    for dialect in [JSONDialect.strict, .json5] {
      let document = JSONDocument(Array(text.utf8), dialect: dialect)
      #expect(outline(document.root) == expected)
      #expect(document.errors.isEmpty)
    }
  }

  @Test(arguments: [
    ("// c\n{a: 1, /* x */ 'b': 'it\\'s',}", "5-34{a@6: 1 b@20: 'it's'}", [JSONError.Kind.comment, .unquotedKey]),
    ("[0x1F, +1, .5, 5., NaN, -Infinity,]", "0-35[0x1F +1 .5 5. NaN -Infinity]", [.malformedNumber]),
    ("\"a\\\nb\\x41\"", "'abA'", [.malformedEscape]),
    ("{日本: 1}", "0-11{日本@1: 1}", [.unquotedKey]),
  ])
  func fiveAllowsWhatStrictReports(text: String, expected: String, first: [JSONError.Kind]) {
    let five = JSONDocument(Array(text.utf8), dialect: .json5)
    #expect(outline(five.root) == expected)
    #expect(five.errors.isEmpty)
    let strict = JSONDocument(Array(text.utf8))
    #expect(strict.errors.first?.kind == first.first)
  }

  @Test(arguments: [
    ("", "nothing", JSONError.Kind.expectedValue, 0), ("[1 2]", "0-5[1 2]", .expectedComma, 3),
    ("[1,,2]", "0-6[1 2]", .unexpectedComma, 3), ("[1", "0-2[1]", .unclosedArray, 0),
    ("{\"a\":[1}", "0-8{a@1: 5-7[1]}", .unexpectedCloser, 7), ("[1]]", "0-3[1]", .unexpectedText, 3),
    ("{\"a\" 1}", "0-7{a@1: 1}", .expectedColon, 5), ("{\"a\":}", "0-6{a@1: null}", .expectedValue, 5),
    ("{\"a\":\"x\n}", "0-9{a@1: 'x'}", .unclosedString, 5), ("[book]", "0-6['book']", .unquotedString, 1),
    ("{\"a\":1 \"b\":2}", "0-13{a@1: 1 b@7: 2}", .expectedComma, 7), ("[01]", "0-4[01]", .malformedNumber, 1),
    ("{1:2}", "0-5{1@1: 2}", .unquotedKey, 1), ("[1,]", "0-4[1]", .trailingComma, 2),
    ("{:1}", "0-4{@1: 1}", .expectedKey, 1), ("[\"\\q\"]", "0-6['q']", .malformedEscape, 2),
    ("/* x", "nothing", .unclosedComment, 0), ("[\u{0}]", "0-3[null]", .expectedValue, 1),
  ])
  func whatIsMalformedIsReportedAndPassed(text: String, expected: String, kind: JSONError.Kind, place: Int) {
    let document = JSONDocument(Array(text.utf8))
    #expect(outline(document.root) == expected)
    #expect(document.errors.first?.kind == kind)
    #expect(document.errors.first?.range.start == ByteOffset(place))
    #expect(document.errors.first?.message.isEmpty == false)
  }

  @Test func invalidBytesBecomeReplacementCharacters() {
    let document = JSONDocument([0x22, 0x61, 0xFF, 0xC3, 0x22])
    #expect(document.root?.string == "a\u{FFFD}\u{FFFD}")
    #expect(document.errors.isEmpty)
  }

  @Test func nestingBeyondTheLimitIsOneNull() {
    for count in [JSONDocument.depthLimit, JSONDocument.depthLimit + 1, 1_000_000] {
      let text = Array(repeating: UInt8(ascii: "["), count: count) + Array(repeating: UInt8(ascii: "]"), count: count)
      let document = JSONDocument(text)
      #expect(document.root?.range == ByteRange(0, 2 * count))
      #expect(document.errors.map(\.kind) == (count > JSONDocument.depthLimit ? [.tooDeep] : []))
    }
    let open = JSONDocument(Array(repeating: UInt8(ascii: "["), count: 1_000_000))
    #expect(open.root != nil)
    #expect(open.errors.count == JSONDocument.errorLimit)
    let objects = JSONDocument(Array(String(repeating: "{\"a\":", count: 200_000).utf8))
    #expect(objects.root != nil)
  }

  @Test func numbersKeepTheirTextAndGiveWhatFits() {
    #expect(JSONNumber(text: "12").int == 12)
    #expect(JSONNumber(text: "1e2").int == 100)
    #expect(JSONNumber(text: "1.5").int == nil)
    #expect(JSONNumber(text: "9223372036854775808").int == nil)
    #expect(JSONNumber(text: "-0x10").int == -16)
    #expect(JSONNumber(text: "5.").double == 5)
    #expect(JSONNumber(text: "1e400").double?.isFinite != true)
    #expect(JSONNumber(text: "x").double == nil)
  }

  @Test func everyTruncationAndRandomBytesAreRead() {
    let text =
      Array(#"{"a": [1, -2.5e3, true, null, "x\u00e9\uD835\uDD40"], 'b': {c: /* d */ [], // e"#.utf8)
      + [0x0A, 0x7D, 0x7D]
    for end in 0...text.count {
      let document = JSONDocument(Array(text[..<end]), dialect: .json5)
      #expect(document.errors.isEmpty == (end == text.count))
    }
    var random = SystemRandomNumberGenerator()
    let active = Array("{}[]\",:'\\/*u0d8-+.e1atn \n\u{7f}é".utf8) + [0, 0xFF]
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in active.randomElement(using: &random) ?? 0 }
      let document = JSONDocument(bytes)
      if let root = document.root {
        #expect(root.range.end.value <= bytes.count)
        var writer = JSONWriter()
        writer.value(root)
        // What was read can always be said in JSON that needs no repair.
        #expect(JSONDocument(writer.bytes).errors.isEmpty, "\(bytes)")
      }
    }
  }
}
