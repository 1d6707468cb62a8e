import JSONRPC
import LanguageServerProtocol

/// Everything that can happen to a session, one after another.
enum Event: Sendable {
  case message(Message)
  /// Bytes that were no message.
  case fault(Message.Invalid)
  /// No more than that something may be due.
  case timeHasPassed
  /// Nothing more will come from the client.
  case inputEnded
  /// The service has something to be done in the background.
  case jobStarted(title: String, Cancellation, @Sendable (BackgroundJob) -> Void)
  /// A background job has brought something.
  case delivered(any Sendable)
  /// A background job says how far it is.
  case progressed(ProgressToken, message: String?, percentage: Int?)
  case jobEnded(ProgressToken)
  /// Findings have been worked out.
  case diagnosed(DiagnosticsReport)
  /// The work for a request wants something of the client.
  case asked(ClientQuestion)
  /// A request has been answered while the session waits for the last one.
  case answered
}
