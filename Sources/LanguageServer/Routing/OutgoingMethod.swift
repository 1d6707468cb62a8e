import LanguageServerProtocol

/// A method that the server may send.
package struct OutgoingMethod: Sendable {
  package let method: String
  /// Where a client says that it can use it; nothing for what every client must bear.
  package let client: String?
  package let isRequest: Bool

  /// Every method that is sent.
  package static let all: [OutgoingMethod] =
    [
      notification(PublishDiagnosticsNotification.method, "textDocument.publishDiagnostics"),
      notification(LogMessageNotification.method, nil),
      notification(ShowMessageNotification.method, nil),
      notification(LogTraceNotification.method, nil),
      notification(ProgressNotification.method, nil),
      request(RegisterCapabilityRequest.method, "….dynamicRegistration"),
      request(UnregisterCapabilityRequest.method, "….dynamicRegistration"),
      request(ConfigurationRequest.method, "workspace.configuration"),
      request(WorkDoneProgressCreateRequest.method, "window.workDoneProgress"),
      request(ApplyWorkspaceEditRequest.method, "workspace.applyEdit"),
      request(ShowDocumentRequest.method, "window.showDocument.support"),
    ] + RefreshRequest.allCases.map { request($0.rawValue, $0.clientCapability) }

  private static func notification(_ method: String, _ client: String?) -> OutgoingMethod {
    OutgoingMethod(method: method, client: client, isRequest: false)
  }

  private static func request(_ method: String, _ client: String?) -> OutgoingMethod {
    OutgoingMethod(method: method, client: client, isRequest: true)
  }
}
