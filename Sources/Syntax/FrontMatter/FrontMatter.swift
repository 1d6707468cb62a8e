import SourceText

/// What the YAML at the start of a document says: the part of YAML 1.2 that people write there.
///
/// Scalars stay text: `1951-09-08`, `no` and `-0044` mean what they say. Anchors, tags and whatever else YAML has are
/// read as text or passed over; nothing is ever an error.
package struct FrontMatter: Sendable {
  package let value: FrontMatterValue

  /// Of a `frontMatter` node.
  package init?(_ node: SyntaxNode) {
    if node.kind != .frontMatter { return nil }
    var fences: [ByteRange] = []
    for child in node.children where child.kind == .fence { fences.append(child.range) }
    guard fences.count > 1 else { return nil }
    var reader = FrontMatterReader(node.tree.text, ByteRange(fences[0].end, fences[1].start))
    value = reader.read()
  }

  /// The value at a path of keys: `["histmark", "calendar"]`.
  package subscript(path: String...) -> FrontMatterValue? {
    var value = value
    for key in path {
      guard let member = value.member(key) else { return nil }
      value = member.value
    }
    return value
  }
}

/// A value in the front matter and where it stands.
package struct FrontMatterValue: Sendable {
  package let content: Content
  /// With quotes or brackets; of a list or map of several lines, from its first byte to its last.
  package let range: ByteRange

  package enum Content: Sendable {
    /// A key without a value.
    case empty
    /// Text, with quotes, escapes and folding resolved.
    case scalar(String)
    case list([FrontMatterValue])
    case map([FrontMatterMember])
  }

  package var string: String? { if case .scalar(let text) = content { text } else { nil } }
  package var list: [FrontMatterValue]? { if case .list(let values) = content { values } else { nil } }
  package var members: [FrontMatterMember]? { if case .map(let members) = content { members } else { nil } }

  /// The strings of a list, or the one string: `bibliography: a.bib` and `bibliography: [a.bib, b.bib]`.
  package var strings: [FrontMatterValue] { list?.filter { $0.string != nil } ?? (string == nil ? [] : [self]) }

  /// The first member with a key.
  package func member(_ key: String) -> FrontMatterMember? { members?.first { $0.key == key } }
}

/// A key and its value.
package struct FrontMatterMember: Sendable {
  package let key: String
  package let keyRange: ByteRange
  package let value: FrontMatterValue
}
