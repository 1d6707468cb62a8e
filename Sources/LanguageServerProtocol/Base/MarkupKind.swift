/// How a text for people is written.
package enum MarkupKind: String, Hashable, Sendable {
  case plainText = "plaintext"
  case markdown
}
