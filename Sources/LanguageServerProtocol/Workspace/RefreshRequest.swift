import JSON
import JSONRPC

/// Asks the client to ask again, because what it was told may no longer hold.
package enum RefreshRequest: String, Hashable, Sendable, CaseIterable {
  case diagnostics = "workspace/diagnostic/refresh"
  case codeLens = "workspace/codeLens/refresh"
  case semanticTokens = "workspace/semanticTokens/refresh"
  case inlayHint = "workspace/inlayHint/refresh"
  /// LSP 3.18.
  case foldingRange = "workspace/foldingRange/refresh"

  /// Where a client says that it can.
  package var clientCapability: String {
    switch self {
    case .diagnostics: "workspace.diagnostics.refreshSupport"
    case .codeLens: "workspace.codeLens.refreshSupport"
    case .semanticTokens: "workspace.semanticTokens.refreshSupport"
    case .inlayHint: "workspace.inlayHint.refreshSupport"
    case .foldingRange: "workspace.foldingRange.refreshSupport"
    }
  }
}
