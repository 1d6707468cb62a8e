import JSONRPC

/// The codes that LSP 3.17 adds to those of JSON-RPC (“Response Message”).
extension ErrorCode {
  /// A request before `initialize`.
  package static let serverNotInitialized = ErrorCode(-32002)
  /// A well-formed request that cannot be fulfilled.
  package static let requestFailed = ErrorCode(-32803)
  /// The server ended the work by itself.
  package static let serverCancelled = ErrorCode(-32802)
  /// An edit made the answer worthless before it was finished.
  package static let contentModified = ErrorCode(-32801)
  /// The client no longer wants the answer.
  package static let requestCancelled = ErrorCode(-32800)
}
