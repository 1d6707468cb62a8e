/// A text with the little formatting that titles and references need.
package struct RichText: Hashable, Sendable {
  /// A stretch of characters of one style. Never empty.
  package struct Run: Hashable, Sendable {
    package var text: String
    package var style: Style

    package init(_ text: String, _ style: Style = []) {
      self.text = text
      self.style = style
    }
  }

  package struct Style: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let italic = Style(rawValue: 1)
    package static let bold = Style(rawValue: 2)
    package static let smallCaps = Style(rawValue: 4)
    package static let superscript = Style(rawValue: 8)
    package static let `subscript` = Style(rawValue: 16)
  }

  package private(set) var runs: [Run]

  package init(_ runs: [Run] = []) {
    self.runs = []
    for run in runs { append(run.text, run.style) }
  }

  /// A text without formatting.
  package init(_ plain: String) { runs = plain.isEmpty ? [] : [Run(plain)] }

  package var isEmpty: Bool { runs.isEmpty }

  /// The characters alone.
  package var plain: String { runs.count == 1 ? runs[0].text : runs.map(\.text).joined() }

  /// Adds characters, to the last run where that has the same style.
  package mutating func append(_ text: String, _ style: Style = []) {
    if text.isEmpty { return }
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].text += text
    } else {
      runs.append(Run(text, style))
    }
  }

  /// Adds a text; a style that both it and the surroundings have is taken away, as italics in italics are set upright.
  package mutating func append(_ other: RichText, in style: Style = []) {
    for run in other.runs { append(run.text, run.style.symmetricDifference(style)) }
  }

  package static func + (left: RichText, right: RichText) -> RichText {
    var sum = left
    sum.append(right)
    return sum
  }
}

extension RichText: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}

extension RichText {
  /// This text and another, with a sign and a space between them. Where this ends with a sign already, a space does.
  func joined(_ other: RichText?, by sign: String) -> RichText {
    guard let other, !other.isEmpty else { return self }
    if isEmpty { return other }
    let ending = runs.last?.text.last { !"”’".contains($0) } ?? " "
    return self + RichText("!?.,:;".contains(ending) ? " " : sign + " ") + other
  }

  /// The first characters, at most so many.
  func prefix(_ count: Int) -> RichText {
    var result = RichText()
    var left = count
    for run in runs where left > 0 {
      let part = run.text.prefix(left)
      result.append(String(part), run.style)
      left -= part.count
    }
    return result
  }
}
