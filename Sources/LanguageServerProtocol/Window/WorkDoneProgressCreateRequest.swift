import JSON
import JSONRPC

/// Asks for a place to show progress in.
package struct WorkDoneProgressCreateRequest: Request {
  package static let method = "window/workDoneProgress/create"
  package typealias Reply = JSONValue

  package let token: ProgressToken

  package init(token: ProgressToken) { self.token = token }
}

extension WorkDoneProgressCreateRequest: JSONWritable {
  package func write(to json: inout JSONWriter) { json.object { $0.member("token", token) } }
}
