import LanguageServerProtocol

enum DidCloseHandler: NotificationHandler {
  static let capability = Capability(client: nil, server: "textDocumentSync.openClose")

  static func receive(_ news: DidCloseTextDocumentNotification, in session: Session) {
    guard let document = session.openDocument(news.textDocument.uri, for: DidCloseTextDocumentNotification.method)
    else {
      return
    }
    session.apply(.closed(document.uri))
  }
}
