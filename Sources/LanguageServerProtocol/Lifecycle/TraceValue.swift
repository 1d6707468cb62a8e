/// How much is traced.
package enum TraceValue: String, Hashable, Sendable {
  case off, messages, verbose
}
