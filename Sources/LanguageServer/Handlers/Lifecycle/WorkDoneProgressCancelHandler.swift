import LanguageServerProtocol

enum WorkDoneProgressCancelHandler: NotificationHandler {
  static let capability = Capability(client: "window.workDoneProgress", server: nil)

  static func receive(_ news: WorkDoneProgressCancelNotification, in session: Session) {
    session.cancelJob(news.token)
  }
}
