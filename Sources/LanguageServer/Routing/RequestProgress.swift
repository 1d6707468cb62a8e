import JSON
import JSONRPC
import LanguageServerProtocol

/// The news that goes out while a request is being answered: how far the work is, and parts of the answer.
final class RequestProgress {
  /// What is done sooner needs no progress bar.
  private static let patience = Duration.milliseconds(100)

  private let work: ProgressToken?
  private let parts: ProgressToken?
  private let title: String
  private let outbox: Outbox
  private let start = ContinuousClock.now
  /// The last percentage told; nothing before the beginning was told.
  private var told: Int?

  /// The tokens stand among the parameters of any request.
  init(_ params: JSONValue, title: String, _ outbox: Outbox) {
    work = params["workDoneToken"].flatMap { try? ProgressToken(json: $0) }
    parts = params["partialResultToken"].flatMap { try? ProgressToken(json: $0) }
    self.title = title
    self.outbox = outbox
  }

  var takesParts: Bool { parts != nil }

  func report(_ done: Int, of all: Int) {
    guard let work, all > 0 else { return }
    let percentage = 100 * done / all
    if let told {
      guard percentage > told else { return }
      send(work, .report(message: nil, percentage: percentage))
    } else {
      guard ContinuousClock.now - start > Self.patience else { return }
      send(work, .begin(title: title, cancellable: true, message: nil, percentage: percentage))
    }
    told = percentage
  }

  func end() { if let work, told != nil { send(work, .end(message: nil)) } }

  /// Sends a part of the answer; false where the client takes no parts.
  func send(_ part: some JSONWritable) -> Bool {
    guard let parts else { return false }
    var json = JSONWriter()
    json.write(part)
    send(parts, .partial(json.bytes))
    return true
  }

  private func send(_ token: ProgressToken, _ value: ProgressNotification.Value) {
    outbox.send(.notification(ProgressNotification(token: token, value: value)))
  }
}
