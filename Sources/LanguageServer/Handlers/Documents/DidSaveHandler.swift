import LanguageServerProtocol

enum DidSaveHandler: NotificationHandler {
  static let capability = Capability(
    client: "textDocument.synchronization.didSave", server: "textDocumentSync.save", isUniversal: true)

  static func receive(_ news: DidSaveTextDocumentNotification, in session: Session) {
    guard let document = session.openDocument(news.textDocument.uri, for: DidSaveTextDocumentNotification.method) else {
      return
    }
    session.apply(.saved(document.uri))
  }
}
