import JSON
import JSONRPC
import LanguageServerProtocol

/// Takes notice of one kind of news, in the session, in the order in which it comes.
protocol NotificationHandler: SendableMetatype {
  associatedtype News: Notification & JSONReadable
  static var capability: Capability { get }
  static func receive(_ news: News, in session: Session)
}
