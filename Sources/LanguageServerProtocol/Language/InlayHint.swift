import JSON
import JSONRPC

/// A few words shown in the text that are not part of it.
package struct InlayHint: Hashable, Sendable {
  package let position: Position
  package let label: String
  package let tooltip: MarkupContent?
  /// What makes the hint part of the text.
  package let textEdits: [TextEdit]
  package let paddingLeft: Bool
  package let paddingRight: Bool
  /// Comes back with `inlayHint/resolve`.
  package let data: JSONValue?

  package init(
    position: Position, label: String, tooltip: MarkupContent?, textEdits: [TextEdit], paddingLeft: Bool,
    paddingRight: Bool, data: JSONValue?
  ) {
    self.position = position
    self.label = label
    self.tooltip = tooltip
    self.textEdits = textEdits
    self.paddingLeft = paddingLeft
    self.paddingRight = paddingRight
    self.data = data
  }
}

extension InlayHint: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("position", position)
      $0.member("label", label)
      $0.member("textEdits", ifNotEmpty: textEdits)
      $0.member("tooltip", ifPresent: tooltip)
      $0.member("paddingLeft", ifTrue: paddingLeft)
      $0.member("paddingRight", ifTrue: paddingRight)
      $0.member("data", ifPresent: data)
    }
  }
}
