import Model
import SourceText
import Threads

/// Texts that many findings point at, kept for whoever asks next as long as they are few bytes all together.
final class KeptTexts: Sendable {
  /// Bytes of text.
  private static let room = 1 << 24
  private let kept = Monitor<Kept>(Kept())

  private struct Kept {
    var texts: [DocumentID: SourceText] = [:]
    var byteCount = 0
  }

  /// The text of a document: the one that is kept, else the one that is read.
  func text(of document: DocumentID, reading read: (DocumentID) -> SourceText?) -> SourceText? {
    if let text = kept.withLock({ $0.texts[document] }) { return text }
    guard let text = read(document) else { return nil }
    kept.withLock { kept in
      if kept.texts[document] != nil { return }
      if kept.byteCount + text.bytes.count > Self.room { kept = Kept() }
      kept.texts[document] = text
      kept.byteCount += text.bytes.count
    }
    return text
  }
}
