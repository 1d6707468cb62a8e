import JSON
import JSONRPC
import LanguageServer
import LanguageServerProtocol
import SourceText
import Synchronization
import Threads

/// A tiny language, with everything that a server needs to be tested: `=name` defines a name, `#name` uses it.
///
/// Words that begin with `bad` are findings, and so are uses without a definition anywhere in the workspace. The word `slow`
/// takes a long time to hover over, unless that is cancelled.
final class WordService: LanguageService {
  /// How many slow works were stopped by cancellation, and how many ran.
  let stopped = Atomic<Int>(0)
  let begun = Atomic<Int>(0)
  /// How many edits did not lead from the old text to the new.
  let contradictions = Atomic<Int>(0)

  private let delay = Monitor(Duration.zero)
  /// How long the reading of the folders takes.
  var readingTakes: Duration {
    get { delay.withLock { $0 } }
    set { delay.withLock { $0 = newValue } }
  }

  var watchedFiles: [String] { ["**/*.md"] }

  func open(_ start: SessionStart, work: BackgroundWork) -> any Workspace {
    if !start.folders.isEmpty {
      work.start("Reading") { job in
        let end = ContinuousClock.now + self.readingTakes
        while ContinuousClock.now < end, !job.cancellation.isCancelled {}
        job.report(message: "half", percentage: 50)
        for folder in start.folders {
          let uri = DocumentURI(folder.text + "/library.md")
          job.deliver(LibraryFile(uri: uri, text: SourceText("=shelf and =book\n")))
        }
      }
    }
    return WordWorkspace(service: self)
  }
}

/// What a background job brings.
struct LibraryFile: Sendable {
  let uri: DocumentURI
  let text: SourceText
}
