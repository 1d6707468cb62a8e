/// How much a finding matters, the gravest first (LSP `DiagnosticSeverity`).
package enum Severity: Int, Hashable, Comparable, Sendable, CaseIterable {
  case error = 1
  case warning, information, hint

  /// The word in configuration, on the command line and in reports.
  package var name: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information: "information"
    case .hint: "hint"
    }
  }

  package init?(name: some StringProtocol) {
    guard let severity = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = severity
  }

  /// The graver is the greater.
  package static func < (left: Severity, right: Severity) -> Bool { left.rawValue > right.rawValue }
}
