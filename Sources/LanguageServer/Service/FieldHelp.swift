/// The parts of a field's value, and which of them is being written.
package struct FieldHelp: Hashable, Sendable {
  /// Such as `signed: DATE = EQUIVALENT PLACE`.
  package let label: String
  package let markdown: String?
  package let parts: [Part]
  /// An index into `parts`.
  package let active: Int?

  package init(label: String, markdown: String?, parts: [Part], active: Int?) {
    self.label = label
    self.markdown = markdown
    self.parts = parts
    self.active = active
  }

  package struct Part: Hashable, Sendable {
    /// As it stands in the label.
    package let label: String
    package let markdown: String?

    package init(label: String, markdown: String?) {
      self.label = label
      self.markdown = markdown
    }
  }
}
