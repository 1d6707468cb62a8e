/// Labels of references (CommonMark 0.31.2 §4.7, §6.3).
extension Parser {
  /// The label in the brackets at a cursor, perhaps empty; nil if there is none.
  mutating func labelAfterBracket(_ open: Cursor) -> (start: Cursor, end: Cursor)? {
    guard let first = peek(open), first == "[" else { return nil }
    var cursor = open
    advance(&cursor)
    let start = cursor
    var length = 0
    while let byte = peek(cursor) {
      if byte == "]" { return (start, cursor) }
      if byte == "[" { return nil }
      if byte == "\\" {
        advance(&cursor)
        length &+= 1
        if let escaped = peek(cursor), !escaped.isPunctuation { continue }
      }
      advance(&cursor)
      if byte & 0xC0 != 0x80 { length &+= 1 }
      if length > 999 { return nil }
    }
    return nil
  }

  /// Whether a label is defined; also notes that it was asked for.
  mutating func isDefined(_ start: Cursor, _ end: Cursor) -> Bool {
    var cursor = start
    var hash = LabelHash()
    var length = 0
    var isASCII = true
    var pendingSpace = false
    var hasContent = false
    while cursor.line < end.line || cursor.place < end.place {
      guard let byte = peek(cursor) else { return false }
      advance(&cursor)
      length &+= byte & 0xC0 != 0x80 ? 1 : 0
      if length > 999 { return false }
      if byte.isWhitespace {
        pendingSpace = hasContent
        continue
      }
      if pendingSpace { hash.combine(.space) }
      pendingSpace = false
      hasContent = true
      isASCII = isASCII && byte < 0x80
      hash.combine(byte.lowercased)
    }
    if !hasContent { return false }
    labels.insert(hash: hash.value, isASCII: isASCII)
    if defined.isEmpty { return false }
    return defined.contains(foldedLabel(start, end))
  }

  /// A label as labels are compared: case folded, white space at its ends dropped and inside collapsed.
  mutating func foldedLabel(_ start: Cursor, _ end: Cursor) -> [UInt8] {
    var label: [UInt8] = []
    var cursor = start
    while cursor.line < end.line || cursor.place < end.place {
      guard let byte = peek(cursor) else { break }
      if byte.isWhitespace {
        if label.last != .space && !label.isEmpty { label.append(.space) }
        advance(&cursor)
      } else if byte < 0x80 {
        label.append(byte.lowercased)
        advance(&cursor)
      } else {
        let limit = cursor.line == end.line ? end.place : cursor.end
        let (scalar, width) = decode(cursor.place, limit)
        label.append(contentsOf: scalar.caseFolded.utf8)
        cursor.place &+= width
      }
    }
    if label.last == .space { label.removeLast() }
    return label
  }
}

extension Unicode.Scalar {
  /// The same for all characters that differ in case alone. Capital ẞ becomes small and then SS, so all three steps.
  var caseFolded: String {
    var folded = ""
    for small in properties.lowercaseMapping.unicodeScalars {
      for capital in small.properties.uppercaseMapping.unicodeScalars { folded += capital.properties.lowercaseMapping }
    }
    return folded
  }
}

/// The labels that links may refer to, each with its first definition.
struct DefinedLabels: Sendable {
  private var places: [[UInt8]: Int] = [:]

  var isEmpty: Bool { places.isEmpty }
  func contains(_ folded: [UInt8]) -> Bool { places[folded] != nil }
  /// The place of a label's first definition among the definitions of the document.
  func place(of folded: [UInt8]) -> Int? { places[folded] }

  mutating func insert(_ folded: [UInt8], at place: Int) {
    if places[folded] == nil { places[folded] = place }
  }

  init() {}
  init(_ definitions: [LinkDefinition]) {
    for place in definitions.indices { insert(definitions[place].label, at: place) }
  }

  /// A filter of the labels that are in one of both alone.
  func changes(to other: DefinedLabels) -> LabelFilter {
    var filter = LabelFilter()
    for label in places.keys where !other.contains(label) { filter.formUnion(LabelFilter(defining: label)) }
    for label in other.places.keys where !contains(label) { filter.formUnion(LabelFilter(defining: label)) }
    return filter
  }
}

/// A definition of a link, as found in the text.
struct LinkDefinition: Sendable {
  /// As labels are compared.
  var label: [UInt8]
  /// The top-level block that holds it.
  var block: Int
  /// The index of its node, counted from the block's first record.
  var record: UInt32
}
