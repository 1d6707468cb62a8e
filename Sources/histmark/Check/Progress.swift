/// How far a long run has come, on one line of a terminal; on anything else, nothing.
final class Progress: Sendable {
  private let isOn: Bool
  private let start = ContinuousClock.now

  init(isOn: Bool = Console.isTerminal(2)) { self.isOn = isOn }

  /// What takes less is not worth a line.
  private static let patience = Duration.milliseconds(500)
  private static let width = 30

  func show(_ verb: String, _ done: Int, _ count: Int) {
    guard isOn, count > 0, ContinuousClock.now - start > Self.patience else { return }
    let filled = min(Self.width, Self.width * done / count)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    Console.note(Array("\r\(verb) \(bar) \(done) of \(count)\u{1B}[K".utf8))
  }

  /// Leaves the line as it was.
  func end() {
    if isOn, ContinuousClock.now - start > Self.patience { Console.note(Array("\r\u{1B}[K".utf8)) }
  }
}
