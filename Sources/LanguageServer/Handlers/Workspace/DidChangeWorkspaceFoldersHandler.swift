import JSON
import LanguageServerProtocol

enum DidChangeWorkspaceFoldersHandler: NotificationHandler {
  static let capability = Capability(
    client: "workspace.workspaceFolders", server: "workspace.workspaceFolders"
  ) { _, _ in
    ["supported": true, "changeNotifications": true]
  }

  static func receive(_ news: DidChangeWorkspaceFoldersNotification, in session: Session) {
    session.apply(.folders(added: news.added.map(\.uri), removed: news.removed.map(\.uri)))
  }
}
