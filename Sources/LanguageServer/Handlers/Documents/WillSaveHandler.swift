import LanguageServerProtocol

enum WillSaveHandler: NotificationHandler {
  static let capability = Capability(
    client: "textDocument.synchronization.willSave", server: "textDocumentSync.willSave")

  /// What is saved is finished: findings at the caret need not wait.
  static func receive(_ news: WillSaveTextDocumentNotification, in session: Session) {
    session.finishedTyping(in: news.textDocument.uri)
  }
}
