import LanguageServerProtocol

/// What the work for a request may ask of the client.
enum ClientQuestion: Sendable {
  case applyEdit(ApplyWorkspaceEditRequest)
  case show(ShowDocumentRequest)
}
