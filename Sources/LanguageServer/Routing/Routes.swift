extension Route {
  /// Every method that is understood. What is announced to a client, and the table in `Editors/README.md`, are made of
  /// these lines.
  package static let all: [Route] = [
    Route(InitializeHandler.self),
    Route(InitializedHandler.self),
    Route(ShutdownHandler.self),
    Route(ExitHandler.self),
    Route(CancelHandler.self),
    Route(SetTraceHandler.self),
    Route(WorkDoneProgressCancelHandler.self),

    Route(DidOpenHandler.self),
    Route(DidChangeHandler.self),
    Route(DidSaveHandler.self),
    Route(DidCloseHandler.self),

    Route(HoverHandler.self),
    Route(DefinitionHandler.self),
    Route(ReferencesHandler.self),
    Route(DocumentSymbolHandler.self),
    Route(CompletionHandler.self),
    Route(CodeActionHandler.self),

    Route(DidChangeWorkspaceFoldersHandler.self),
    Route(DidChangeConfigurationHandler.self),
    Route(DidChangeWatchedFilesHandler.self),
  ]

  /// The same by name.
  static let named: [String: Route] = Dictionary(all.map { ($0.method, $0) }) { first, _ in first }
}
