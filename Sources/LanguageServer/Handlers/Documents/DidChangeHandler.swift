import JSON
import LanguageServerProtocol

enum DidChangeHandler: NotificationHandler {
  static let capability = Capability(client: nil, server: "textDocumentSync.change") { _, _ in
    // Incremental: `TextDocumentSyncKind` 2.
    2
  }

  static func receive(_ news: DidChangeTextDocumentNotification, in session: Session) {
    guard let old = session.openDocument(news.textDocument.uri, for: DidChangeTextDocumentNotification.method) else {
      return
    }
    let (document, edits) = old.applying(news.contentChanges, version: news.version, session.encoding)
    session.apply(.edited(document, edits))
  }
}
