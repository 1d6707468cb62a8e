import JSON

/// A workspace that tells more about proposals and hints when somebody looks at them.
package protocol ExplainingWorkspace: Workspace {
  /// More about a proposal or a hint that was handed out with this data, as Markdown.
  func documentation(of data: JSONValue, _ cancellation: Cancellation) -> String?
}
