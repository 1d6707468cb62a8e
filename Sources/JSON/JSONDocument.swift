import SourceText

/// What a JSON text says, and what is wrong with it.
///
/// There is no text that cannot be read: what is malformed is an error with a place, and the reading goes on behind it.
package struct JSONDocument: Sendable {
  /// The value of the text; nil where the text has none.
  package let root: JSONValue?
  /// In order of place; empty exactly when the text is well-formed in its dialect. At most ``errorLimit``.
  package let errors: [JSONError]

  /// Reads a text in time proportional to its length.
  package init(_ bytes: [UInt8], dialect: JSONDialect = .strict) {
    var errors: [JSONError] = []
    root = bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes, dialect)
      let root = reader.readRoot()
      errors = reader.errors
      return root
    }
    self.errors = errors
  }

  /// How many errors are kept: beyond, the text is no JSON at all and one more message helps nobody.
  package static let errorLimit = 100

  /// How deeply arrays and objects may lie in each other. Deeper ones are read as null, with an error, so that no use of
  /// a value by recursion can exhaust the stack.
  package static let depthLimit = 512
}

/// What is taken for well-formed.
package enum JSONDialect: Hashable, Sendable {
  /// RFC 8259.
  case strict
  /// JSON5 1.0.0: comments, trailing commas, unquoted keys, single quotes, and its further numbers.
  case json5
}
