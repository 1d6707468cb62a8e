import JSON
import JSONRPC
import LanguageServer
import LanguageServerProtocol
import SourceText

struct WordWorkspace: Workspace {
  let service: WordService
  private var texts: [DocumentURI: SourceText] = [:]
  private var library: [DocumentURI: SourceText] = [:]
  /// The last settings, for tests to see.
  private(set) var settings: JSONValue = .null

  init(service: WordService) { self.service = service }

  func applying(_ change: WorkspaceChange, work: BackgroundWork) -> any Workspace {
    var next = self
    switch change {
    case .opened(let document): next.texts[document.uri] = document.text
    case .edited(let document, let edits):
      var text = texts[document.uri] ?? SourceText("")
      for edit in edits { text.apply(edit) }
      if text != document.text { service.contradictions.add(1, ordering: .relaxed) }
      next.texts[document.uri] = document.text
    case .closed(let uri): next.texts[uri] = nil
    case .saved: break
    case .files(let events):
      for event in events where event.type == .deleted { next.library[event.uri] = nil }
    case .folders(_, let removed):
      next.library = library.filter { entry in !removed.contains { entry.key.isWithin($0) } }
    case .settings(let settings): next.settings = settings
    case .arrived(let file):
      if let file = file as? LibraryFile { next.library[file.uri] = file.text }
    }
    return next
  }

  func text(of uri: DocumentURI) -> SourceText? { texts[uri] ?? library[uri] }

  var all: [(DocumentURI, SourceText)] {
    texts.merging(library) { open, _ in open }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  // MARK: Words

  struct Word {
    let range: ByteRange
    let text: String
    /// `=`, `#`, or nothing.
    let mark: UInt8

    /// Without the mark.
    var name: ByteRange { mark == 0 ? range : ByteRange(range.start.value + 1, range.end.value) }
  }

  /// Of a very long text only the beginning: its length is a matter for the server.
  static func words(_ text: SourceText) -> [Word] {
    if text.bytes.count > 1 << 20 { return words(SourceText(Array(text.bytes.prefix(1 << 10)))) }
    var words: [Word] = []
    var start: Int?
    var mark: UInt8 = 0
    for (place, byte) in (text.bytes + [0x20]).enumerated() {
      let isLetter = byte >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte == UInt8(ascii: "-")
      if isLetter, start == nil {
        let before = place > 0 ? text.bytes[place - 1] : 0
        mark = before == UInt8(ascii: "=") || before == UInt8(ascii: "#") ? before : 0
        start = mark == 0 ? place : place - 1
      } else if !isLetter, let begin = start {
        let range = ByteRange(begin, place)
        let name = ByteRange(mark == 0 ? begin : begin + 1, place)
        words.append(Word(range: range, text: text.string(name), mark: mark))
        start = nil
      }
    }
    return words
  }

  func word(at place: ByteOffset, in uri: DocumentURI) -> Word? {
    text(of: uri).flatMap { Self.words($0).last { $0.range.touches(place) } }
  }

  func occurrences(of name: String, mark: UInt8) -> [DocumentPlace] {
    all.flatMap { uri, text in
      Self.words(text).filter { $0.text == name && $0.mark == mark }.map { DocumentPlace(uri, $0.name) }
    }
  }

  // MARK: Answers

  func findings(in uri: DocumentURI, _ cancellation: Cancellation) -> [DocumentFinding] {
    guard let text = text(of: uri) else { return [] }
    let defined = Set(all.flatMap { Self.words($0.1).filter { $0.mark == UInt8(ascii: "=") }.map(\.text) })
    return Self.words(text).compactMap { word in
      if word.mark == UInt8(ascii: "#"), !defined.contains(word.text) {
        return DocumentFinding(
          range: word.range, severity: .error, code: "undefined", message: "“\(word.text)” is not defined.")
      }
      guard word.text.hasPrefix("bad") else { return nil }
      var finding = DocumentFinding(
        range: word.range, severity: .warning, code: "bad-word", message: "A bad word: \(word.text)")
      finding.tags = [.unnecessary]
      finding.explanation = "https://example.org/bad-word"
      finding.related = [RelatedPlace(DocumentPlace(uri, word.range), "here")]
      return finding
    }
  }

  func hover(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> HoverCard? {
    guard let word = word(at: place, in: uri) else { return nil }
    if word.text == "slow" {
      service.begun.add(1, ordering: .relaxed)
      let end = ContinuousClock.now + .seconds(5)
      while ContinuousClock.now < end {
        if cancellation.isCancelled {
          service.stopped.add(1, ordering: .relaxed)
          return nil
        }
      }
    }
    return HoverCard(markdown: "**\(word.text)**", range: word.range)
  }

  func definition(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> FoundTargets? {
    guard let word = word(at: place, in: uri) else { return nil }
    let targets = occurrences(of: word.text, mark: UInt8(ascii: "=")).map {
      FoundTargets.Target(
        uri: $0.uri, range: ByteRange($0.range.start.value - 1, $0.range.end.value), selection: $0.range)
    }
    return FoundTargets(origin: word.range, targets: targets)
  }

  func references(
    at place: ByteOffset, in uri: DocumentURI, withDefinitions: Bool, _ cancellation: Cancellation
  ) -> [DocumentPlace] {
    guard let word = word(at: place, in: uri) else { return [] }
    return occurrences(of: word.text, mark: UInt8(ascii: "#"))
      + (withDefinitions ? occurrences(of: word.text, mark: UInt8(ascii: "=")) : [])
  }

  func outline(of uri: DocumentURI, _ cancellation: Cancellation) -> [OutlineEntry] {
    guard let text = text(of: uri) else { return [] }
    return Self.words(text).filter { $0.mark == UInt8(ascii: "=") }.map { word in
      let child = OutlineEntry(name: "inner", detail: nil, kind: .field, range: word.name, selection: word.name)
      return OutlineEntry(
        name: word.text, detail: "a name", kind: .object, range: word.range, selection: word.name, children: [child])
    }
  }

  func completions(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> Proposals {
    guard let word = word(at: place, in: uri) else { return Proposals([]) }
    let names = Set(all.flatMap { Self.words($0.1).filter { $0.mark == UInt8(ascii: "=") }.map(\.text) })
    return Proposals(
      names.sorted().map { name in
        var proposal = Proposal(label: name, kind: .reference, newText: name, range: word.name)
        proposal.markdown = "*\(name)*"
        proposal.snippet = "\(name)$0"
        return proposal
      })
  }

  func actions(
    in range: ByteRange, of uri: DocumentURI, kinds: [CodeActionKind]?, _ cancellation: Cancellation
  ) -> [ProposedAction] {
    guard let text = text(of: uri) else { return [] }
    return Self.words(text).filter { $0.text.hasPrefix("bad") && $0.range.overlaps(range) }.map { word in
      var action = ProposedAction(title: "Mend", kind: .quickFix)
      action.fixes = ["bad-word"]
      action.isPreferred = true
      action.changes = [.edits(uri, [ByteEdit(word.range, "good")])]
      return action
    }
  }
}
