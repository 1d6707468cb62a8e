import JSON
import JSONRPC

/// Our requests that the client has not answered, and what is to happen then.
struct OutgoingRequests {
  typealias Receiver = (Session, Result<JSONValue, ResponseError>) -> Void

  private var receivers: [RequestID: Receiver] = [:]
  private var sent = 0

  /// The id for a new request.
  mutating func enter(_ receiver: @escaping Receiver) -> RequestID {
    sent += 1
    receivers[.number(sent)] = receiver
    return .number(sent)
  }

  /// Takes out what is to happen with an answer; nothing where nobody has asked.
  mutating func take(_ id: RequestID) -> Receiver? { receivers.removeValue(forKey: id) }
}
