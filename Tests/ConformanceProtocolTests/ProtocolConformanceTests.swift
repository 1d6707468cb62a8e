import JSON
import JSONRPC
import LanguageServer
import LanguageServerProtocol
import Testing
import Threads

@Suite struct ProtocolConformanceTests {
  /// What a server says, gathered.
  private final class Ear: Sendable {
    private let said = Monitor<[JSONValue]>([])

    func hear(_ message: OutgoingMessage) -> Bool {
      if let json = JSONDocument(message.body).root { said.change { $0.append(json) } }
      return true
    }

    var all: [JSONValue] { said.withLock { $0 } }

    /// The answer to a request.
    func answer(to id: Int) -> JSONValue? {
      said.wait(until: .now + .seconds(20)) { said in said.first { $0["id"]?.int == id && $0["method"] == nil } }
    }
  }

  private static let place: JSONValue = [
    "textDocument": ["uri": "file:///a.md"], "position": ["line": 0, "character": 1],
  ]
  private static let wide: JSONValue = ["start": ["line": 0, "character": 0], "end": ["line": 2, "character": 0]]

  /// Parameters that serve any request about a document.
  private static let params: JSONValue = [
    "textDocument": ["uri": "file:///a.md"], "position": ["line": 0, "character": 1],
    "positions": [["line": 0, "character": 1]],
    "range": wide, "ranges": [wide], "options": ["tabSize": 2, "insertSpaces": true], "ch": "|", "newName": "n",
    "query": "", "context": ["diagnostics": [["range": wide, "message": "m", "source": "histmark", "code": "c"]]],
    "previousResultId": "1", "previousResultIds": [["uri": "file:///gone", "value": "1"]], "item": ["data": "d"],
    "files": [["uri": "file:///a", "oldUri": "file:///a", "newUri": "file:///b"]], "command": "one.do",
    "uri": "one:only",
  ]

  /// What is resolved is what was told: each resolving request with the one that tells.
  private static let tellers = [
    "completionItem/resolve": ("textDocument/completion", "items.0"),
    "codeAction/resolve": ("textDocument/codeAction", "1"),
    "codeLens/resolve": ("textDocument/codeLens", "0"), "inlayHint/resolve": ("textDocument/inlayHint", "0"),
    "documentLink/resolve": ("textDocument/documentLink", "0"), "workspaceSymbol/resolve": ("workspace/symbol", "0"),
  ]

  private static func element(_ path: String, of json: JSONValue) -> JSONValue {
    path.split(separator: ".").reduce(json) { value, key in
      Int(key).flatMap { value[$0] } ?? value[String(key)] ?? .null
    }
  }

  /// An answer to every request, and everything that is said unasked, is what the specification says, whether the client
  /// can do everything or nothing.
  @Test(arguments: ["3.17", "3.18"], [true, false])
  func everyMessage(version: String, isAble: Bool) throws {
    guard let model = Reference.metaModel(version) else { return }
    let ear = Ear()
    let server = Server(
      identity: Identity(name: "one", version: "1"), service: OneOfEverything(), threads: 2, write: ear.hear)
    var decoder = InputDecoder(server)
    func send(_ message: JSONValue) {
      var json = JSONWriter()
      json.value(message)
      decoder.receive(Array("Content-Length: \(json.bytes.count)\r\n\r\n".utf8) + json.bytes)
    }
    var asked: [(id: Int, method: String)] = []
    func ask(_ method: String, _ params: JSONValue) -> JSONValue {
      let id = asked.count + 1
      asked.append((id, method))
      send(["jsonrpc": "2.0", "id": JSONValue(integerLiteral: id), "method": JSONValue(method), "params": params])
      return ear.answer(to: id) ?? .null
    }
    let capabilities = isAble ? AbleClient.capabilities : [:]
    var initialized = ask(
      "initialize", ["capabilities": capabilities, "workspaceFolders": [["uri": "file:///", "name": ""]]])
    send(["jsonrpc": "2.0", "method": "initialized", "params": [:]])
    send([
      "jsonrpc": "2.0", "method": "textDocument/didOpen",
      "params": [
        "textDocument": ["uri": "file:///a.md", "languageId": "markdown", "version": 1, "text": "one\ntwo\nthree\n"]
      ],
    ])
    // A client that knows no code actions is told of none to be resolved.
    let special = ["initialize", "shutdown"] + (isAble ? [] : ["codeAction/resolve"])
    for route in Route.all where route.isRequest && !special.contains(route.method) {
      var params = Self.params
      if let (teller, path) = Self.tellers[route.method] {
        params = Self.element(path, of: ask(teller, Self.params)["result"] ?? .null)
        #expect(params.members != nil, "\(teller) tells nothing")
      }
      _ = ask(route.method, params)
      if isAble, Self.tellers[route.method] == nil {
        _ = ask(
          route.method, params.setting("partialResultToken", to: "part-\(route.method)").setting("workDoneToken", to: 7)
        )
      }
    }
    _ = ask("shutdown", .null)
    send(["jsonrpc": "2.0", "method": "exit"])
    server.wait()

    for (id, method) in asked {
      let answers = ear.all.filter { $0["id"]?.int == id && $0["method"] == nil }
      #expect(answers.count == 1, "\(method)")
      guard let answer = answers.first else { continue }
      guard var result = answer["result"] else {
        Issue.record("\(method): \(answer["error"]?["message"]?.string ?? "")")
        continue
      }
      // The specification of 3.17 has no request for the text of a document, and that of 3.18 here had it later.
      if model.messages[method] == nil { continue }
      if method == "initialize", version == "3.17" || model.messages["workspace/textDocumentContent"] == nil {
        result = result.removing("capabilities.workspace.textDocumentContent")
        if version == "3.17" { result = result.removing("capabilities.documentRangeFormattingProvider.rangesSupport") }
        initialized = result
      }
      for problem in model.problems(ofResult: result, of: method) { Issue.record("\(method) \(problem)") }
    }
    for message in ear.all {
      guard let method = message["method"]?.string else { continue }
      let params = message["params"]
      if method == "$/progress" {
        guard let token = params?["token"]?.string, token.hasPrefix("part-") else { continue }
        for problem in model.problems(ofPart: params?["value"] ?? .null, of: String(token.dropFirst(5))) {
          Issue.record("\(token) \(problem)")
        }
      } else {
        #expect(isAble || message["id"] == nil, "\(method) is asked of a client that cannot")
        for problem in model.problems(ofParams: params, of: method) { Issue.record("\(method) \(problem)") }
      }
    }
    #expect(initialized.members != nil)
  }

  /// Every request that a client may send is understood, or is about something that documents of history do not have.
  @Test func nothingIsForgotten() throws {
    guard let model = Reference.metaModel("3.17") else { return }
    let meaningless: Set = [
      "textDocument/documentColor", "textDocument/colorPresentation", "textDocument/inlineValue",
      "notebookDocument/didOpen", "notebookDocument/didChange", "notebookDocument/didSave", "notebookDocument/didClose",
      "textDocument/inlineCompletion", "$/progress",
    ]
    let routed = Set(Route.all.map(\.method))
    for method in model.messages.keys.sorted() where model.isSentByClients(method) && !meaningless.contains(method) {
      #expect(routed.contains(method), "\(method)")
    }
  }
}
