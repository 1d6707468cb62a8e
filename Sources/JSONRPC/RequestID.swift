/// What ties an answer to its request: a number or a string, chosen by the sender.
package enum RequestID: Hashable, Sendable {
  case number(Int)
  case string(String)
}

extension RequestID: CustomStringConvertible {
  package var description: String {
    switch self {
    case .number(let number): String(number)
    case .string(let string): "\"\(string)\""
    }
  }
}
