import SourceText

/// A heading and the anchor that Markdown tools give it.
package struct Heading: Hashable, Sendable {
  /// 1 to 6.
  package let level: Int
  /// The text without markup.
  package let text: String
  /// The anchor, unique within the document: the id that it is given (`{#id}`), else one made of its text.
  package let slug: String
  /// Where the id is written that it is given, without `#`.
  package let idRange: ByteRange?
  /// The anchor that GitHub gives it, to which attributes are text, where that is another.
  package let otherSlug: String?
  /// The whole block.
  package let range: ByteRange
  /// The text between the markers.
  package let contentRange: ByteRange
  /// What belongs to the heading: up to the next heading of its level or above, or the end of the document.
  package let sectionRange: ByteRange
  /// Whether nothing but white space and comments stands between this heading and the next or the end.
  package let isEmpty: Bool

  package init(
    level: Int, text: String, slug: String, idRange: ByteRange?, otherSlug: String?, range: ByteRange,
    contentRange: ByteRange, sectionRange: ByteRange, isEmpty: Bool
  ) {
    self.level = level
    self.text = text
    self.slug = slug
    self.idRange = idRange
    self.otherSlug = otherSlug
    self.range = range
    self.contentRange = contentRange
    self.sectionRange = sectionRange
    self.isEmpty = isEmpty
  }

  /// Whether links can lead to it.
  package var hasAnchor: Bool { idRange != nil || !headingSlug(text).isEmpty }

  /// Anchors that tools give it which do not know attributes, or the id.
  package var otherAnchors: [String] {
    [otherSlug, idRange == nil ? nil : headingSlug(text)].compactMap(\.self)
  }
}

extension Sequence<Heading> {
  /// The heading that links find by a name: by its anchor, else by one that some tools give it.
  func first(anchored name: String) -> Heading? {
    first { $0.slug == name } ?? first { $0.otherAnchors.contains(name) }
  }
}

/// The anchor that GitHub gives to a heading: lower case, punctuation dropped, spaces turned to hyphens.
package func headingSlug(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return asciiSlug(text) }
  var slug = String.UnicodeScalarView()
  for scalar in text.lowercased().unicodeScalars {
    switch scalar {
    case " ", "\t": slug.append("-")
    case "-", "_": slug.append(scalar)
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .connectorPunctuation:
        slug.append(scalar)
      default: break
      }
    }
  }
  return String(slug)
}

private func asciiSlug(_ text: String) -> String {
  String(unsafeUninitializedCapacity: text.utf8.count) { slug in
    var count = 0
    for letter in text.utf8.lazy.compactMap(slugLetter) {
      slug[count] = letter
      count += 1
    }
    return count
  }
}

/// What an ASCII character becomes in a slug.
private func slugLetter(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: " "), UInt8(ascii: "\t"): UInt8(ascii: "-")
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
    UInt8(ascii: "_"):
    byte
  default: nil
  }
}
