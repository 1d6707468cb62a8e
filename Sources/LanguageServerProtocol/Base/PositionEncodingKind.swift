import JSON
import JSONRPC

/// The unit in which columns are counted in a session.
package enum PositionEncodingKind: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"
}

extension PositionEncodingKind: JSONWritable {
  package func write(to json: inout JSONWriter) { json.string(rawValue) }
}
