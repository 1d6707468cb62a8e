import JSON
import JSONRPC
import Testing

@Suite struct MessageTests {
  /// A message in a line.
  private func describe(_ body: String) -> String {
    do {
      switch try Message(body: Array(body.utf8)) {
      case .request(let id, let method, let params): return "request \(id) \(method) \(text(params))"
      case .notification(let method, let params): return "notification \(method) \(text(params))"
      case .response(let id, .success(let result)): return "response \(id?.description ?? "null") \(text(result))"
      case .response(let id, .failure(let error)):
        return "failure \(id?.description ?? "null") \(error.code.value) \(error.message)"
      }
    } catch {
      return "invalid \(error.id?.description ?? "null") \(error.error.code.value)"
    }
  }

  private func text(_ value: JSONValue) -> String {
    var json = JSONWriter()
    json.value(value)
    return json.text
  }

  @Test(arguments: [
    (#"{"jsonrpc":"2.0","id":1,"method":"m","params":{"a":[1]}}"#, #"request 1 m {"a":[1]}"#),
    (#"{"jsonrpc":"2.0","id":"x","method":"m"}"#, #"request "x" m {}"#),
    (#"{"jsonrpc":"2.0","id":"1","method":"m","params":null}"#, #"request "1" m {}"#),
    (#"{"jsonrpc":"2.0","id":-5,"method":"m","params":[1]}"#, "request -5 m [1]"),
    (#"{"jsonrpc":"2.0","method":"m","unknown":1}"#, "notification m {}"),
    (#"{"jsonrpc":"2.0","id":7,"result":null}"#, "response 7 null"),
    (#"{"jsonrpc":"2.0","id":7,"result":{}}"#, "response 7 {}"),
    (#"{"jsonrpc":"2.0","id":7,"error":{"code":-32601,"message":"no"}}"#, "failure 7 -32601 no"),
    (#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no"}}"#, "failure null -32700 no"),
    ("", "invalid null -32700"),
    ("{", "invalid null -32700"),
    (#"{"jsonrpc":"2.0","id":1,"method":"m""#, "invalid null -32700"),
    (#"{"jsonrpc":"2.0","id":1,"method":"m"} {}"#, "invalid null -32700"),
    ("[]", "invalid null -32600"),
    (#"[{"jsonrpc":"2.0","id":1,"method":"m"}]"#, "invalid null -32600"),
    ("1", "invalid null -32600"),
    ("{}", "invalid null -32600"),
    (#"{"id":3,"method":"m"}"#, "invalid 3 -32600"),
    (#"{"jsonrpc":"1.0","id":3,"method":"m"}"#, "invalid 3 -32600"),
    (#"{"jsonrpc":"2.0","id":3}"#, "invalid 3 -32600"),
    (#"{"jsonrpc":"2.0","id":3,"method":1}"#, "invalid 3 -32600"),
    (#"{"jsonrpc":"2.0","id":null,"method":"m"}"#, "invalid null -32600"),
    (#"{"jsonrpc":"2.0","id":1.5,"method":"m"}"#, "invalid null -32600"),
    (#"{"jsonrpc":"2.0","id":[],"method":"m"}"#, "invalid null -32600"),
    (#"{"jsonrpc":"2.0","id":3,"method":"m","params":"x"}"#, "invalid 3 -32600"),
    (#"{"jsonrpc":"2.0","id":123456789012345678901234567890,"method":"m"}"#, "invalid null -32600"),
  ])
  func readsEnvelopes(body: String, expected: String) { #expect(describe(body) == expected) }

  @Test func deepNestingIsNoDanger() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(describe(deep) == "invalid null -32700")
    #expect(describe(#"{"jsonrpc":"2.0","method":"m","params":"# + deep) == "invalid null -32700")
  }

  @Test func framesAreWhole() {
    let message = OutgoingMessage.error(id: nil, ResponseError(.parseError, "é"))
    let body = #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"é"}}"#
    #expect(String(decoding: message.frame, as: UTF8.self) == "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
  }

  @Test func readingBackWhatIsWritten() throws {
    let result = OutgoingMessage.result(id: .string("a\"b"), ["x", "y"])
    #expect(
      try Message(body: result.body) == Message(body: Array(#"{"jsonrpc":"2.0","id":"a\"b","result":["x","y"]}"#.utf8)))
  }
}
