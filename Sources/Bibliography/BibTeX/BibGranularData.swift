extension BibDocument {
  /// A field's text with its references to single values of data containers put in: `xdata=key-field` for a whole field,
  /// `xdata=key-field-2` for the second item of a list (BibLaTeX 3.20 §3.14.6). A reference that leads nowhere, or round
  /// in a circle, stays as it is written.
  func textWithData(_ text: [UInt8], depth: Int = 0) -> [UInt8] {
    if depth > 8 || !text.contains(UInt8(ascii: "=")) { return text }
    var result: [UInt8] = []
    var hasData = false
    for item in NameList.items(text) {
      if !result.isEmpty { result += " and ".utf8 }
      let trimmed = trimmed(item)
      if trimmed.starts(with: "xdata=".utf8), let value = datum(trimmed.dropFirst(6), depth: depth) {
        result += value
        hasData = true
      } else {
        result += trimmed
      }
      // Containers that name each other twice in every field would fill the memory.
      if result.count > 1 << 16 { return text }
    }
    return hasData ? result : text
  }

  /// The value that `key-field` or `key-field-number` names.
  private func datum(_ reference: ArraySlice<UInt8>, depth: Int) -> [UInt8]? {
    var parts = String(decoding: reference, as: UTF8.self).split(separator: "-", omittingEmptySubsequences: false)
    let number = parts.count > 2 ? parts.last.flatMap { Int($0) } : nil
    if number != nil { parts.removeLast() }
    guard parts.count > 1, let name = parts.popLast()?.lowercased(),
      let container = item(forKey: parts.joined(separator: "-")), type(of: container) == "xdata",
      let field = items[container].fields.last(where: { self.name(ofField: $0, of: container) == name })
    else { return nil }
    let text = textWithData(self.text(ofField: field, of: container), depth: depth + 1)
    guard let number else { return text }
    let values = NameList.items(text)
    return values.indices.contains(number - 1) ? Array(values[number - 1]) : nil
  }
}
