import JSONRPC
import LanguageServerProtocol

extension RequestContext {
  /// How many elements of a long answer are sent at once to a client that takes parts.
  static let partLength = 500

  /// What is left of a long answer after its parts have been sent (LSP 3.17, “Partial Result Progress”): everything, for
  /// a client that takes no parts.
  func streaming<Element: JSONWritable>(_ elements: [Element]) -> [Element] {
    guard elements.count > Self.partLength, progress.takesParts else { return elements }
    for start in stride(from: 0, to: elements.count, by: Self.partLength) {
      if cancellation.isCancelled { break }
      _ = stream(Array(elements[start..<min(start + Self.partLength, elements.count)]))
    }
    return []
  }

  /// Sends a part of the answer; false where the client takes no parts.
  func stream(_ part: some JSONWritable) -> Bool { progress.send(part) }
}
