extension EDTFError {
  /// A date in the draft of 2012, whose marks concerned what parentheses held, in today's notation: `2011-(06-04)~`,
  /// `(2004-(06)~)?`. Each end of an interval by itself; nothing where the parentheses do not match.
  static func ungrouped(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    for (index, end) in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).enumerated() {
      guard let date = ungroupedDate(end) else { return nil }
      if index > 0 { result.append(UInt8(ascii: "/")) }
      result += date
    }
    return result
  }

  private static func ungroupedDate(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var components: [[UInt8]] = [[]]
    var qualifications: [Qualification] = [[]]
    var openGroups: [Int] = []
    // What a mark at hand concerns: the group just closed, or everything so far.
    var scope = 0
    for byte in bytes {
      let last = components.count - 1
      let mark = EDTFParser.qualification(byte)
      switch byte {
      case _ where !mark.isEmpty:
        for index in min(scope, last)...last { qualifications[index].formUnion(mark) }
      case UInt8(ascii: "("): openGroups.append(last)
      case UInt8(ascii: ")"):
        guard let start = openGroups.popLast() else { return nil }
        scope = start
        continue
      case UInt8(ascii: "-") where !components[last].isEmpty:
        components.append([])
        qualifications.append([])
        scope = 0
      default:
        components[last].append(byte)
        scope = 0
      }
    }
    guard openGroups.isEmpty, components.count <= 3 else { return nil }
    var result: [UInt8] = []
    for (component, qualification) in zip(components, qualifications) {
      if !result.isEmpty { result.append(UInt8(ascii: "-")) }
      result += qualification.mark.utf8
      result += component
    }
    return result
  }
}
