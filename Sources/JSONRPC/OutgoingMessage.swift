import JSON

/// A message as it leaves: one whole frame, ready to be written.
package struct OutgoingMessage: Hashable, Sendable {
  /// The JSON of the message.
  package let body: [UInt8]

  /// The header and the body (LSP 3.17, “Base Protocol”).
  package var frame: [UInt8] {
    var frame = Array("Content-Length: \(body.count)\r\n\r\n".utf8)
    frame.append(contentsOf: body)
    return frame
  }

  /// No less than the frame has bytes.
  package var greatestFrameCount: Int { body.count + 64 }
}

extension OutgoingMessage {
  package static func request<Call: Request & JSONWritable>(id: RequestID, _ request: Call) -> OutgoingMessage {
    OutgoingMessage { json in
      json.member("id", id)
      json.member("method", Call.method)
      json.member("params", request)
    }
  }

  /// A request without parameters.
  package static func request(id: RequestID, method: String) -> OutgoingMessage {
    OutgoingMessage { json in
      json.member("id", id)
      json.member("method", method)
    }
  }

  package static func notification<News: Notification & JSONWritable>(_ notification: News) -> OutgoingMessage {
    OutgoingMessage { json in
      json.member("method", News.method)
      json.member("params", notification)
    }
  }

  package static func result(id: RequestID, _ result: some JSONWritable) -> OutgoingMessage {
    OutgoingMessage { json in
      json.member("id", id)
      json.member("result", result)
    }
  }

  /// An error without an id answers a message whose id could not be read.
  package static func error(id: RequestID?, _ error: ResponseError) -> OutgoingMessage {
    OutgoingMessage { json in
      json.member("id", id)
      json.member("error", error)
    }
  }

  private init(_ members: (inout JSONWriter) -> Void) {
    var json = JSONWriter()
    json.object {
      $0.member("jsonrpc", "2.0")
      members(&$0)
    }
    body = json.bytes
  }
}

extension RequestID: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .number(let number): json.int(number)
    case .string(let string): json.string(string)
    }
  }
}
