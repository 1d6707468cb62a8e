/// Names that letters are looked up in.
package struct SearchableNames: Sendable {
  package let table: NameTable
  /// Words by their first letters; nothing where the names are so few that all are looked at.
  private let words: WordStarts?

  package init(_ table: NameTable) {
    self.table = table
    words = table.count < Self.few ? nil : WordStarts(of: table)
  }

  private static let few = 500

  /// The things that letters fit best by one of their names, the id a little better than another name; the best first, and
  /// among equals in the order of the table.
  ///
  /// - Parameters:
  ///   - limit: how many are looked for.
  ///   - things: the numbers of those that are looked at; all where it is `nil`.
  ///   - least: the score of what is wanted at all.
  ///   - kinds: the kinds of what is wanted; any where there is none.
  ///   - isWanted: whether a thing is.
  package func matches(
    of typed: [UInt8], limit: Int, among things: Range<Int>? = nil, atLeast least: Int = 0, kinds: Set<String> = [],
    isCancelled: () -> Bool = { false }, where isWanted: (Int) -> Bool = { _ in true }
  ) -> [NameFit] {
    let kinds = table.kinds(kinds)
    var search = NameSearch(typed: typed, table: table, least: least, limit: limit)
    func isFitting(_ thing: Int) -> Bool { table.isKind(thing, among: kinds) && isWanted(thing) }
    // Words are indexed by the letters that they begin with; to look at few things takes less than to find these in it.
    let isIndexed = typed.first.map(isLetter) == true && things == nil && kinds.count >= Self.few
    let words = isIndexed ? words : nil
    if let words { search.look(in: words, isCancelled: isCancelled, where: isFitting) }
    search.look(
      through: things ?? 0..<table.count, afterWords: words != nil, isCancelled: isCancelled, where: isFitting)
    return search.found.sorted
  }
}
