import LanguageServerProtocol

enum InitializedHandler: NotificationHandler {
  static let capability = Capability.base

  static func receive(_ news: InitializedNotification, in session: Session) { session.clientIsReady() }
}
