/// What sort of change an action makes: a dotted name, the general before the particular.
package struct CodeActionKind: Hashable, Sendable {
  package let name: String

  package init(_ name: String) { self.name = name }

  package static let quickFix = CodeActionKind("quickfix")
  package static let refactor = CodeActionKind("refactor")
  package static let refactorExtract = CodeActionKind("refactor.extract")
  package static let refactorRewrite = CodeActionKind("refactor.rewrite")
  package static let source = CodeActionKind("source")
  package static let sourceFixAll = CodeActionKind("source.fixAll")
  /// So that an editor can be told to make our fixes on saving, and no other server's.
  package static let sourceFixAllHistmark = CodeActionKind("source.fixAll.histmark")

  /// Whether someone who wants `other` also wants this: `source.fixAll.histmark` is a `source.fixAll` and a `source`.
  package func isWithin(_ other: CodeActionKind) -> Bool {
    other.name.isEmpty || name == other.name || name.hasPrefix(other.name + ".")
  }
}
