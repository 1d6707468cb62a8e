import Files
import Model
import Threads

/// What a check asked the file system besides reading: whether a file that a text names is there.
final class FileQuestions: Sendable {
  private let known = Monitor<[DocumentID: Bool]>([:])

  /// Every file that was asked about, and whether it was there.
  var answers: [DocumentID: Bool] { known.withLock { $0 } }

  func exists(_ file: DocumentID) -> Bool {
    known.withLock { known in
      if let answer = known[file] { return answer }
      let answer = Self.isThere(file)
      known[file] = answer
      return answer
    }
  }

  static func isThere(_ file: DocumentID) -> Bool { FileSystem.kind(of: file.name) != nil }
}
