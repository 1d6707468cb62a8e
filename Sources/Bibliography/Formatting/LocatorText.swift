/// Locators as words.
struct LocatorText {
  let style: CitationStyle

  init(_ style: CitationStyle) { self.style = style }

  /// A locator with what stands before it: ", 12", ", art. 2(c)".
  func words(_ locator: Locator, after type: CSLType, inText: Bool = false) -> String {
    // In the text MLA has bare pages: "(Dower 12)".
    let isPage = locator.label == .page && (style != .mla || inText)
    let separator =
      switch style {
      case .chicagoNotes, .chicagoAuthorDate: ", "
      case .mla, .oscola: isPage && type != .treaty ? " " : ", "
      }
    if isPage { return separator + locator.printed }
    let isSeveral = locator.printed.contains { $0 == "–" || $0 == "," }
    let term = isSeveral ? locator.label.terms.several : locator.label.terms.one
    return "\(separator)\(style == .oscola ? term.replacing(".", with: "") : term) \(locator.printed)"
  }
}
