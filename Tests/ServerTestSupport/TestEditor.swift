import JSON
import JSONRPC
import LanguageServer
import LanguageServerProtocol
import Testing
import Threads

/// An editor in the same process, which talks to a server in bytes and remembers all that it hears.
package final class TestEditor: Sendable {
  private struct State: ~Copyable {
    var decoder: InputDecoder
    var requests = 0
  }

  private struct Heard {
    /// How many messages there were, forgotten ones among them.
    var count = 0
    var messages: [JSONValue] = []
    var answers: [RequestID: [JSONValue]] = [:]
    /// The methods that were heard, though their messages may be forgotten.
    var methods: Set<String> = []
  }

  package let languageService: any LanguageService
  private let state: Monitor<State>
  private let heard: Monitor<Heard>
  private let server: Server

  package init(languageService service: any LanguageService, threads: Int = 2, mirror: SessionMirror? = nil) {
    let box = Box()
    languageService = service
    let identity = Identity(name: "words", version: "1")
    server = Server(
      identity: identity, service: service, threads: threads,
      write: { message in
        mirror?.record(message.body, from: .server)
        box.editor?.hear(message)
        return true
      })
    state = Monitor(State(decoder: InputDecoder(server, mirror: mirror)))
    heard = Monitor(Heard())
    box.set(self)
  }

  /// Ties the server's output to an editor that is made after it.
  private final class Box: Sendable {
    private let value = Monitor<TestEditor?>(nil)
    func set(_ editor: TestEditor) { value.withLock { $0 = editor } }
    var editor: TestEditor? { value.withLock { $0 } }
  }

  @discardableResult
  package func start(
    _ encoding: PositionEncodingKind, capabilities: JSONValue = TestEditor.everything, folders: [String] = [],
    options: JSONValue = .null, client: String? = nil
  ) -> JSONValue {
    let general: JSONValue = ["positionEncodings": [JSONValue(encoding.rawValue)]]
    let all = JSONValue(
      members: (capabilities.members ?? []).map { ($0.key, $0.value) } + [("general", general)])
    let result = call(
      "initialize",
      [
        "processId": .null, "capabilities": all, "initializationOptions": options,
        "clientInfo": client.map { ["name": JSONValue($0)] } ?? .null,
        "workspaceFolders": JSONValue(.array(folders.map { ["uri": JSONValue($0), "name": "x"] })),
      ])
    notify("initialized", [:])
    return result
  }

  /// What an able client declares.
  package static let everything: JSONValue = [
    "textDocument": [
      "hover": ["contentFormat": ["markdown"]], "definition": ["linkSupport": true],
      "documentSymbol": ["hierarchicalDocumentSymbolSupport": true],
      "publishDiagnostics": [
        "relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true, "dataSupport": true,
        "tagSupport": ["valueSet": [1, 2]],
      ],
      "codeAction": [
        "codeActionLiteralSupport": ["codeActionKind": ["valueSet": ["quickfix"]]], "isPreferredSupport": true,
        "disabledSupport": true,
      ],
      "completion": ["completionItem": ["snippetSupport": true, "insertReplaceSupport": true]],
    ],
    "workspace": ["workspaceEdit": ["documentChanges": true]],
    "experimental": ["commands": ["commands": ["histmark.showReferences"]]],
  ]

  // MARK: Speaking

  /// Sends bytes as they are.
  package func send(_ bytes: [UInt8]) { state.withLock { $0.decoder.receive(bytes) } }

  package func send(body: String) { send(Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)) }

  private func send(_ message: JSONValue) {
    var json = JSONWriter()
    json.value(message)
    send(body: json.text)
  }

  package func notify(_ method: String, _ params: JSONValue) {
    send(["jsonrpc": "2.0", "method": JSONValue(method), "params": params])
  }

  /// Sends a request without waiting for the answer.
  package func request(_ method: String, _ params: JSONValue = .null) -> RequestID {
    let id = state.withLock { state in
      state.requests += 1
      return state.requests
    }
    send([
      "jsonrpc": "2.0", "id": JSONValue(integerLiteral: id), "method": JSONValue(method), "params": params,
    ])
    return .number(id)
  }

  /// Sends a request and waits for its result; for the whole answer where that is an error.
  package func call(_ method: String, _ params: JSONValue = .null) -> JSONValue {
    let answer = answer(to: request(method, params))
    return answer["result"] ?? answer
  }

  package func respond(to id: JSONValue, _ result: JSONValue) { send(["jsonrpc": "2.0", "id": id, "result": result]) }

  package func endInput() { state.withLock { $0.decoder.end() } }

  // MARK: Documents

  package func open(_ uri: String, _ text: String, version: Int = 1) {
    let version = JSONValue(integerLiteral: version)
    notify(
      "textDocument/didOpen",
      ["textDocument": ["uri": JSONValue(uri), "languageId": "markdown", "version": version, "text": JSONValue(text)]])
  }

  package func change(_ uri: String, version: Int, _ changes: [JSONValue]) {
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": JSONValue(uri), "version": JSONValue(integerLiteral: version)],
        "contentChanges": JSONValue(.array(changes)),
      ])
  }

  package func close(_ uri: String) { notify("textDocument/didClose", ["textDocument": ["uri": JSONValue(uri)]]) }

  package static func place(_ uri: String, _ position: JSONValue) -> JSONValue {
    ["textDocument": ["uri": JSONValue(uri)], "position": position]
  }

  // MARK: Listening

  private func hear(_ message: OutgoingMessage) {
    let document = JSONDocument(message.body)
    guard let json = document.root?.plain, document.errors.isEmpty else {
      Issue.record("The server wrote what is no JSON.")
      return
    }
    heard.change { heard in
      heard.count += 1
      heard.messages.append(json)
      if let method = json["method"]?.string {
        heard.methods.insert(method)
        return
      }
      if let id = json["id"]?.int { heard.answers[.number(id), default: []].append(json) }
      if let id = json["id"]?.string { heard.answers[.string(id), default: []].append(json) }
    }
  }

  /// Forgets what was said so far, all but how often each request was answered: so that memory can be measured.
  package func forget() {
    heard.withLock { heard in
      heard.messages = []
      for (id, answers) in heard.answers where answers.contains(where: { !$0.isNull }) {
        heard.answers[id] = Array(repeating: .null, count: answers.count)
      }
    }
  }

  package var methods: Set<String> { heard.withLock { $0.methods } }

  package var messages: [JSONValue] { heard.withLock { $0.messages } }

  package func answers(to id: RequestID) -> [JSONValue] { heard.withLock { $0.answers[id] ?? [] } }

  /// Waits until something has been heard; a test fails that waits too long.
  package func wait<Found>(
    for what: String, seconds: Double = 20, _ find: () -> Found?, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Found? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < deadline {
      if let found = find() { return found }
      let count = heard.withLock { $0.count }
      _ = heard.wait(until: min(deadline, .now + .milliseconds(20))) { $0.count > count ? true : nil }
    }
    Issue.record("Waited in vain for \(what).", sourceLocation: sourceLocation)
    return nil
  }

  package func answer(to id: RequestID, seconds: Double = 60) -> JSONValue {
    wait(for: "the answer to \(id)", seconds: seconds) { answers(to: id).first } ?? .null
  }

  /// The messages with a method, in order.
  package func heard(_ method: String) -> [JSONValue] { messages.filter { $0["method"]?.string == method } }

  /// What was published about a document, in order.
  package func published(_ uri: String) -> [JSONValue] {
    heard("textDocument/publishDiagnostics").compactMap { $0["params"] }.filter { $0["uri"]?.string == uri }
  }

  /// Waits until what was last published about a version of a document has so many diagnostics.
  @discardableResult
  package func diagnostics(
    _ uri: String, version: Int, count: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) -> [JSONValue] {
    wait(
      for: "\(count) diagnostics of version \(version)",
      { () -> [JSONValue]? in
        guard let last = published(uri).last, last["version"]?.int == version else { return nil }
        let diagnostics = last["diagnostics"]?.array ?? []
        return diagnostics.count == count ? diagnostics : nil
      }, sourceLocation: sourceLocation) ?? []
  }

  /// Ends the session by the book; the status with which the process would end.
  @discardableResult
  package func stop() -> CInt {
    _ = call("shutdown")
    notify("exit", .null)
    return server.wait()
  }

  /// Waits until the server has ended.
  @discardableResult
  package func waitForEnd() -> CInt { server.wait() }
}
