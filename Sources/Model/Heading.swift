import SourceText

/// A heading and the anchor that Markdown tools give it.
package struct Heading: Hashable, Sendable {
  /// 1 to 6.
  package let level: Int
  /// The text without markup.
  package let text: String
  /// The anchor, unique within the document.
  package let slug: String
  /// The whole block.
  package let range: ByteRange
  /// The text between the markers.
  package let contentRange: ByteRange
  /// What belongs to the heading: up to the next heading of its level or above, or the end of the document.
  package let sectionRange: ByteRange
  /// Whether nothing but white space and comments stands between this heading and the next or the end.
  package let isEmpty: Bool
}

/// The anchor that GitHub gives to a heading: lower case, punctuation dropped, spaces turned to hyphens.
package func headingSlug(_ text: String) -> String {
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
