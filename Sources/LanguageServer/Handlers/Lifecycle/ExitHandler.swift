import LanguageServerProtocol

enum ExitHandler: NotificationHandler {
  static let capability = Capability.base

  static func receive(_ news: ExitNotification, in session: Session) { session.exit() }
}
