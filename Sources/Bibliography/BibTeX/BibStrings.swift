import SourceText

/// The strings of a .bib file: what `@string` defines, and the months that every style has.
struct BibStrings: Sendable {
  /// For each name in lower case its definitions, in order: the item that makes them, and the text.
  private var definitions: [[UInt8]: [(item: Int, text: [UInt8])]] = [:]

  init() {}

  /// Reads all `@string` items in order. A string may use those before it.
  init(_ document: BibDocument) {
    for item in document.items.indices where document.items[item].kind == .string {
      for field in document.items[item].fields {
        let name = document.source[document.fields[field].nameRange(in: document.items[item])].map(lowercased)
        var text: [UInt8] = []
        for piece in document.pieces(ofField: field, of: item) {
          switch piece {
          case .literal(let range): document.encoding.decode(document.source[range], into: &text)
          case .name(let range): text += value(of: document.source[range], before: item) ?? []
          }
          // Strings that double each other thirty times would fill the memory.
          if text.count > Self.lengthLimit { text.removeSubrange(Self.lengthLimit...) }
        }
        definitions[name, default: []].append((item, text))
      }
    }
  }

  private static let lengthLimit = 1 << 16

  /// What a string stands for in an item: its last definition before the item, or its first one after.
  func value(of name: ArraySlice<UInt8>, before item: Int) -> [UInt8]? {
    let name = name.map(lowercased)
    if let known = definitions[name] { return (known.last { $0.item <= item } ?? known.first)?.text }
    return Self.months.contains { name.elementsEqual($0.utf8) } ? name : nil
  }

  /// The strings of every bibliography style. They keep their names: dates are read from them.
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}

private func lowercased(_ byte: UInt8) -> UInt8 { byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte }
