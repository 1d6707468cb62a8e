/// How grave a diagnostic is.
package enum DiagnosticSeverity: Int, Hashable, Sendable {
  case error = 1
  case warning, information, hint
}
