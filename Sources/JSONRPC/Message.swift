import JSON

/// A message as it arrives: JSON-RPC 2.0 as LSP 3.17 uses it, with parameters not yet read.
package enum Message: Hashable, Sendable {
  case request(id: RequestID, method: String, params: JSONValue)
  case notification(method: String, params: JSONValue)
  /// The answer to a request of ours; without an id where the other side could not read what we sent.
  case response(id: RequestID?, Result<JSONValue, ResponseError>)
}

extension Message {
  /// A body that is no message, and whom to tell.
  package struct Invalid: Error, Hashable, Sendable {
    /// The id that the answer names: null where none could be read.
    package let id: RequestID?
    package let error: ResponseError

    package init(id: RequestID?, error: ResponseError) {
      self.id = id
      self.error = error
    }
  }

  package init(body: [UInt8]) throws(Invalid) {
    let document = JSONDocument(body)
    if let error = document.errors.first {
      throw Invalid(id: nil, error: ResponseError(.parseError, "Byte \(error.range.start.value): \(error.message)."))
    }
    guard let root = document.root else { throw Invalid(id: nil, error: ResponseError(.parseError, "Empty message.")) }
    try self.init(root)
  }

  private init(_ root: JSONValue) throws(Invalid) {
    if root.array != nil { throw .request("Batches are not part of the Language Server Protocol.") }
    guard root.members != nil else { throw .request("A message must be an object.") }
    let id = try Self.id(of: root)
    guard root["jsonrpc"]?.string == "2.0" else { throw .request(id: id, "“jsonrpc” must be \"2.0\".") }
    if root["method"] == nil, root["result"] != nil || root["error"] != nil {
      self = .response(id: id, Self.outcome(of: root))
      return
    }
    guard let method = root["method"]?.string else { throw .request(id: id, "“method” must be a string.") }
    let params = root["params"] ?? .null
    guard params.isNull || params.members != nil || params.array != nil else {
      throw .request(id: id, "“params” must be an object or an array.")
    }
    // Null and absent parameters are read as an object without members.
    let object = params.isNull ? JSONValue(.object([])) : params
    if root["id"] == nil {
      self = .notification(method: method, params: object)
    } else if let id {
      self = .request(id: id, method: method, params: object)
    } else {
      throw .request("“id” must be an integer or a string.")
    }
  }

  /// The id of a message; nothing where it is absent or null.
  private static func id(of root: JSONValue) throws(Invalid) -> RequestID? {
    guard let id = root["id"], !id.isNull else { return nil }
    if let string = id.string { return .string(string) }
    if let number = id.int { return .number(number) }
    throw .request("“id” must be an integer or a string.")
  }

  private static func outcome(of root: JSONValue) -> Result<JSONValue, ResponseError> {
    guard let error = root["error"], !error.isNull else { return .success(root["result"] ?? .null) }
    let code = error["code"]?.int.map { ErrorCode($0) } ?? .internalError
    return .failure(ResponseError(code, error["message"]?.string ?? "", data: error["data"]))
  }
}

extension Message.Invalid {
  fileprivate static func request(id: RequestID? = nil, _ message: String) -> Self {
    Self(id: id, error: ResponseError(.invalidRequest, message))
  }
}
