import JSON
import JSONRPC

/// How an editor may draw what a diagnostic is about: faded, or struck through.
package enum DiagnosticTag: Int, Hashable, Sendable {
  case unnecessary = 1
  case deprecated
}

extension DiagnosticTag: JSONWritable {
  package func write(to json: inout JSONWriter) { json.int(rawValue) }
}
