import LanguageServerProtocol

enum DidChangeConfigurationHandler: NotificationHandler {
  static let capability = Capability(client: "workspace.didChangeConfiguration", server: nil)

  static func receive(_ news: DidChangeConfigurationNotification, in session: Session) {
    session.settingsChanged(news.settings)
  }
}
