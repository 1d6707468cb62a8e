import LanguageServerProtocol

enum SetTraceHandler: NotificationHandler {
  static let capability = Capability.base

  static func receive(_ news: SetTraceNotification, in session: Session) { session.trace = news.value }
}
