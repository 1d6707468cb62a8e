import JSON
import JSONRPC

/// Something that can be done, in the form that the client knows: clients had commands before they had code actions.
package enum CodeActionReply: Hashable, Sendable {
  case action(CodeAction)
  case command(Command)
}

extension CodeActionReply: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .action(let action): action.write(to: &json)
    case .command(let command): command.write(to: &json)
    }
  }
}
