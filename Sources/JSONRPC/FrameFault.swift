/// What is wrong with bytes that should have been a frame.
package enum FrameFault: Error, Hashable, Sendable {
  /// A line that is no `Name: value`, or a header without end.
  case malformedHeader
  case missingContentLength
  /// No number, or two different ones.
  case malformedContentLength
  case bodyTooLong(bytes: Int)
  /// LSP 3.17 knows UTF-8 alone.
  case unsupportedCharset(String)
}

extension FrameFault {
  /// What the sender is told.
  package var response: ResponseError {
    switch self {
    case .malformedHeader:
      ResponseError(.parseError, "A message must begin with a header such as “Content-Length: 42”.")
    case .missingContentLength: ResponseError(.parseError, "The header has no Content-Length.")
    case .malformedContentLength: ResponseError(.parseError, "Content-Length must be one number of bytes.")
    case .bodyTooLong(let bytes):
      ResponseError(.parseError, "A message of \(bytes) bytes is too long: the most is \(FrameReader.longestBody).")
    case .unsupportedCharset(let name):
      ResponseError(.parseError, "The charset “\(name)” is not supported: messages are in UTF-8.")
    }
  }
}
