/// Why a request failed, as a number that programs read (JSON-RPC 2.0 §5.1).
package struct ErrorCode: Hashable, Sendable {
  package let value: Int

  package init(_ value: Int) { self.value = value }

  /// The bytes are no JSON, or no frame.
  package static let parseError = ErrorCode(-32700)
  /// JSON, but no request.
  package static let invalidRequest = ErrorCode(-32600)
  package static let methodNotFound = ErrorCode(-32601)
  package static let invalidParams = ErrorCode(-32602)
  package static let internalError = ErrorCode(-32603)
}
