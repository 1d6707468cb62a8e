import LanguageServerProtocol

enum DidRenameFilesHandler: NotificationHandler {
  static let capability = Capability(
    client: "workspace.fileOperations.didRename", server: "workspace.fileOperations.didRename"
  ) { _, _ in FileOperationFilters.all }

  static func receive(_ news: DidRenameFilesNotification, in session: Session) {
    session.apply(
      .files(
        news.files.flatMap { [FileEvent(uri: $0.oldURI, type: .deleted), FileEvent(uri: $0.newURI, type: .created)] }))
  }
}
