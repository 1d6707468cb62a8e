/// The names of HTML elements that begin an HTML block (CommonMark 0.31.2 §4.6).
enum HTMLNames {
  /// Start condition 1: elements whose content is no markup.
  static func isRaw(_ name: UnsafePointer<UInt8>, _ count: Int) -> Bool { isIn(raw, name, count) }
  /// Start condition 6: elements that are blocks.
  static func isBlock(_ name: UnsafePointer<UInt8>, _ count: Int) -> Bool { isIn(block, name, count) }

  private static let raw = sorted("pre script style textarea")
  private static let block = sorted(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt \
    fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link \
    main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead \
    title tr track ul
    """)

  /// Names by their length: element `n` holds those of `n` letters.
  private static func sorted(_ names: String) -> [[[UInt8]]] {
    var byLength = [[[UInt8]]](repeating: [], count: 11)
    for name in names.split(separator: " ") { byLength[name.utf8.count].append(Array(name.utf8)) }
    return byLength
  }

  private static func isIn(_ names: [[[UInt8]]], _ name: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    if count >= names.count { return false }
    return names[count].contains { candidate in
      candidate.indices.allSatisfy { candidate[$0] == name[$0].lowercased }
    }
  }
}
