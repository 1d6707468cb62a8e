import LanguageServerProtocol
import SourceText

enum DidOpenHandler: NotificationHandler {
  static let capability = Capability(client: nil, server: "textDocumentSync.openClose")

  static func receive(_ news: DidOpenTextDocumentNotification, in session: Session) {
    let item = news.textDocument
    let text = SourceText(item.text)
    session.apply(
      .opened(OpenDocument(uri: session.open(item.uri), languageID: item.languageID, version: item.version, text: text))
    )
  }
}
