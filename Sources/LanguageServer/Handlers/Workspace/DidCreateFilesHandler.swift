import LanguageServerProtocol

enum DidCreateFilesHandler: NotificationHandler {
  static let capability = Capability(
    client: "workspace.fileOperations.didCreate", server: "workspace.fileOperations.didCreate"
  ) { _, _ in FileOperationFilters.all }

  static func receive(_ news: DidCreateFilesNotification, in session: Session) {
    session.apply(.files(news.files.map { FileEvent(uri: $0.uri, type: .created) }))
  }
}
