import LanguageServerProtocol

enum CancelHandler: NotificationHandler {
  static let capability = Capability.base

  static func receive(_ news: CancelNotification, in session: Session) { session.cancel(news.id, .byClient) }
}
