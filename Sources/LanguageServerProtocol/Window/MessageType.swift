/// How grave a message for people is.
package enum MessageType: Int, Hashable, Sendable {
  case error = 1
  case warning, info, log, debug
}
