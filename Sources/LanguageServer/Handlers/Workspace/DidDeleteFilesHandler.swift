import LanguageServerProtocol

enum DidDeleteFilesHandler: NotificationHandler {
  static let capability = Capability(
    client: "workspace.fileOperations.didDelete", server: "workspace.fileOperations.didDelete"
  ) { _, _ in FileOperationFilters.all }

  static func receive(_ news: DidDeleteFilesNotification, in session: Session) {
    session.apply(.files(news.files.map { FileEvent(uri: $0.uri, type: .deleted) }))
  }
}
