import JSON
import JSONRPC

extension JSONValue {
  /// The same without the places in the text that it was read from, so that two texts can be compared.
  package var plain: JSONValue {
    switch content {
    case .array(let values): JSONValue(.array(values.map(\.plain)))
    case .object(let members): JSONValue(members: members.map { ($0.key, $0.value.plain) })
    default: JSONValue(content)
    }
  }
}
