import SourceText

extension DocumentModel {
  /// Whether a stretch of prose is told as another's words: in a block quotation, within quotation marks, or with "sic"
  /// behind it.
  package func isQuoted(_ range: ByteRange) -> Bool {
    guard let prose = prose.first(where: { $0.range.start <= range.start && range.end <= $0.range.end }) else {
      return false
    }
    return prose.isQuoted || isWithinMarks(range, from: prose.range.start)
      || isMarkedSic(text[ByteRange(range.end, prose.range.end)])
  }

  /// Whether a mark that opens a quotation stands before, and none that closes it.
  private func isWithinMarks(_ range: ByteRange, from start: ByteOffset) -> Bool {
    var (isOpen, isStraightOpen) = (false, false)
    for scalar in text.string(ByteRange(start, range.start)).unicodeScalars {
      switch scalar {
      case "\"": isStraightOpen.toggle()
      case "“" where isOpen: isOpen = false  // The German mark that closes.
      case "“", "„", "«", "「", "『": isOpen = true
      case "”", "»", "」", "』": isOpen = false
      default: break
      }
    }
    return isOpen || isStraightOpen
  }

  private func isMarkedSic(_ rest: ArraySlice<UInt8>) -> Bool {
    let marks = "\"”“»’'*_ \n\\"
    let words = String(decoding: rest.prefix(24), as: UTF8.self).drop { marks.contains($0) }
    return ["[sic", "(sic", "[!]", "(!)"].contains { words.lowercased().hasPrefix($0) }
  }
}
