import LanguageServerProtocol

enum DidChangeWatchedFilesHandler: NotificationHandler {
  static let capability = Capability(client: "workspace.didChangeWatchedFiles", server: nil)

  static func receive(_ news: DidChangeWatchedFilesNotification, in session: Session) {
    session.apply(.files(news.changes))
  }
}
