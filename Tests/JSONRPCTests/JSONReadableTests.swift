import JSON
import JSONRPC
import Testing

@Suite struct JSONReadableTests {
  private struct Inner: JSONReadable {
    let name: String
    let count: Int?

    init(json: JSONValue) throws(JSONMismatch) {
      name = try json.read("name")
      count = try json.readIfPresent("count")
    }
  }

  private struct Outer: JSONReadable {
    let items: [Inner]

    init(json: JSONValue) throws(JSONMismatch) { items = try json.read("items") }
  }

  @Test(arguments: [
    (#"{"items":[]}"#, "0"),
    (#"{"items":[{"name":"a","count":null,"other":1},{"name":"b","count":2.0}]}"#, "2"),
    (#"{}"#, "params.items must be a value."),
    (#"[]"#, "params must be an object."),
    (#"{"items":{}}"#, "params.items must be an array."),
    (#"{"items":[{"name":"a"},{"name":2}]}"#, "params.items.1.name must be a string."),
    (#"{"items":[{"name":"a","count":"2"}]}"#, "params.items.0.count must be an integer."),
    (#"{"items":[3]}"#, "params.items.0 must be an object."),
  ])
  func saysWhereAndWhat(text: String, expected: String) throws {
    let json = try #require(JSONDocument(Array(text.utf8)).root)
    do throws(JSONMismatch) {
      let outer = try Outer(json: json)
      #expect(String(outer.items.count) == expected)
    } catch {
      #expect(error.response.message == expected)
      #expect(error.response.code == .invalidParams)
    }
  }
}
