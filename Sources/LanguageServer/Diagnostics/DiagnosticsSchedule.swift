import LanguageServerProtocol
import SourceText

/// Which documents are to be checked, and when; what is being checked; what was published last.
///
/// A document that is edited is checked as soon as no message waits. The others are checked once the typing pauses, because
/// what one document says can contradict another. What touches the caret while a person types waits until that person
/// stops: half a date is no wrong date.
struct DiagnosticsSchedule {
  /// How long checks of other documents wait for the next edit.
  static let pause = Duration.milliseconds(60)
  /// How long findings at the caret wait for the next keystroke.
  static let caretPause = Duration.milliseconds(800)
  /// How long a check that is due waits while messages keep coming.
  static let longestWait = Duration.milliseconds(30)

  /// What a finished check tells.
  enum News {
    case none
    /// The same findings, of a later version.
    case otherVersion
    case otherFindings
  }

  private struct Published {
    var version: Int
    var fingerprint: UInt64
    /// Whether there was anything to say.
    var isEmpty: Bool
  }

  /// Whether the client asks for diagnostics, so that none are published.
  private(set) var isPulled = false
  private var due: [DocumentURI: ContinuousClock.Instant] = [:]
  private var running: [DocumentURI: Cancellation] = [:]
  private var published: [DocumentURI: Published] = [:]
  /// Where a person types, and until when findings there wait.
  private var typing: (uri: DocumentURI, place: ByteOffset, until: ContinuousClock.Instant)?
  /// The document that was edited last.
  private var edited: DocumentURI?

  var nextDue: ContinuousClock.Instant? { due.values.min() }

  /// When ``takeDue(isQuiet:)`` has something again, if nothing happens before.
  func nextTaken(isQuiet: Bool) -> ContinuousClock.Instant? {
    nextDue.map { isQuiet ? $0 : $0 + Self.longestWait }
  }

  mutating func opened(_ uri: DocumentURI) { due[uri] = .now }

  mutating func edited(_ uri: DocumentURI, _ edits: [ByteEdit]) {
    due[uri] = .now
    edited = uri
    typing = TypedEdit.place(of: edits).map { (uri, $0, .now + Self.caretPause) }
  }

  /// Who saves has finished typing.
  mutating func finishedTyping(in uri: DocumentURI) {
    guard typing?.uri == uri else { return }
    typing = nil
    due[uri] = .now
  }

  /// Whether something is to be taken back that was published.
  mutating func closed(_ uri: DocumentURI) -> Bool {
    due[uri] = nil
    if typing?.uri == uri { typing = nil }
    return published.removeValue(forKey: uri) != nil && !isPulled
  }

  mutating func othersAreDue(_ uris: some Sequence<DocumentURI>) {
    let later = ContinuousClock.now + Self.pause
    for uri in uris { due[uri] = min(due[uri] ?? later, later) }
  }

  /// What is being checked is no longer worth it; it stays due.
  mutating func cancelAll() {
    for (uri, cancellation) in running {
      cancellation.cancel(.byEdit)
      due[uri] = due[uri] ?? .now
    }
    running = [:]
  }

  /// Takes out the documents to be checked now, the one that was edited last first.
  mutating func takeDue(isQuiet: Bool) -> [DocumentURI] {
    let latest = isQuiet ? ContinuousClock.now : .now - Self.longestWait
    var ready = due.filter { $0.value <= latest }.map(\.key)
    for uri in ready { due[uri] = nil }
    if let first = edited.flatMap(ready.firstIndex(of:)) { ready.swapAt(0, first) }
    return ready
  }

  /// Whether a person looks for the findings of this document now.
  func isWaitedFor(_ uri: DocumentURI) -> Bool { edited == uri || published[uri] == nil }

  /// The place in a document about which nothing is said yet.
  func withheldPlace(in uri: DocumentURI) -> ByteOffset? {
    guard let typing, typing.uri == uri, typing.until > .now else { return nil }
    return typing.place
  }

  /// Notes that a document is being checked.
  mutating func start(_ uri: DocumentURI) -> Cancellation {
    let cancellation = Cancellation()
    running[uri] = cancellation
    return cancellation
  }

  /// Notes that a check is finished; what is new about it.
  mutating func finished(_ report: DiagnosticsReport) -> News {
    running[report.uri] = nil
    if report.isPartial { due[report.uri] = typing?.until ?? .now }
    let last = published[report.uri]
    published[report.uri] = Published(
      version: report.version, fingerprint: report.fingerprint, isEmpty: report.isEmpty)
    guard let last, last.fingerprint == report.fingerprint else { return .otherFindings }
    return last.version == report.version ? .none : .otherVersion
  }

  /// A check whose findings are not told, because they are switched off; true if some had been told before.
  mutating func discarded(_ uri: DocumentURI) -> Bool {
    running[uri] = nil
    return published.removeValue(forKey: uri).map { !$0.isEmpty } ?? false
  }

  /// The documents of which something is to be taken back; empty from the second time on.
  mutating func stopPublishing() -> [DocumentURI] {
    if isPulled { return [] }
    isPulled = true
    return published.filter { !$0.value.isEmpty }.map(\.key)
  }
}
