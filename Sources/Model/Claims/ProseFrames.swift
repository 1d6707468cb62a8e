import SourceText
import Syntax

/// What stands around the paragraphs of a document and shows that their sentences are no statements: exercises, answers,
/// and headings of what never was.
struct ProseFrames {
  private let document: DocumentModel
  /// What belongs to headings that disown it; found when it is first asked for.
  private var sections: [ByteRange]?
  /// Whether the paragraph before a list disowns what is in the list, for prose of the list that was asked for.
  private var lists: [Int: Bool] = [:]

  init(_ document: DocumentModel) { self.document = document }

  /// Whether a piece of prose, by its place in the document's, is disowned.
  mutating func disown(_ index: Int) -> Bool {
    let prose = document.prose[index]
    let bytes = text(of: prose)
    return isTask(bytes) || hasVerdict(bytes) || isUnderFiction(prose) || isListOfFalsehoods(index)
  }

  private func text(of prose: Prose) -> ArraySlice<UInt8> { document.text.bytes[prose.range.indices] }

  // MARK: "- [ ] The treaty …"

  private func isTask(_ bytes: ArraySlice<UInt8>) -> Bool {
    let opening = Array(bytes.prefix(4))
    guard opening.count == 4 else { return false }
    return opening[0] == UInt8(ascii: "[") && opening[2] == UInt8(ascii: "]") && opening[3] == 0x20
      && [0x20, 0x58, 0x78].contains(opening[1])
  }

  // MARK: "True or false? …", "… False!", "Wrong: …", "… ( F )"

  private func hasVerdict(_ bytes: ArraySlice<UInt8>) -> Bool {
    var words = bytes.split { !isLetterByte($0) }
    // The end of a clause stands for a word.
    words.append(bytes[bytes.endIndex...])
    for (word, next) in zip(words, words.dropFirst()) {
      let isMark = word.count == 1 && (word.first == UInt8(ascii: "F") || word.first == UInt8(ascii: "T"))
      if !isMark, !Self.verdicts.contains(ClauseWord(word)) { continue }
      let before = bytes[..<word.startIndex].last { $0 != 0x20 }
      let after = bytes[word.endIndex...].first { $0 != 0x20 }
      if isMark {
        if before == UInt8(ascii: "("), after == UInt8(ascii: ")") { return true }
        if after == UInt8(ascii: "/"), next.count == 1 { return true }
        continue
      }
      let opens = before.map { !isLetterByte($0) && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "-") } ?? true
      let closes = after.map { !isLetterByte($0) && $0 != UInt8(ascii: "-") } ?? true
      if opens, closes || Self.afterVerdicts.contains(ClauseWord(next)) { return true }
    }
    return false
  }

  private static let verdicts: ClauseWords =
    "true false wrong right incorrect not falsch richtig erratum errata corrigendum corrigenda"
  private static let afterVerdicts: ClauseWords = "or oder ist"

  // MARK: "## What if?"

  private mutating func isUnderFiction(_ prose: Prose) -> Bool {
    let sections = sections ?? document.headings.filter(isFiction).map(\.sectionRange)
    self.sections = sections
    return sections.contains { $0.contains(prose.range) }
  }

  private func isFiction(_ heading: Heading) -> Bool {
    let words = heading.text.utf8.split { !isLetterByte($0) }.map { ClauseWord($0) }
    return words.contains { Self.falsehoods.contains($0) } || words.first == "what" && words.dropFirst().first == "if"
  }

  // MARK: "Are these statements true or false?" above a list

  private mutating func isListOfFalsehoods(_ index: Int) -> Bool {
    var place = index
    while place >= 0, lists[place] == nil, isInList(document.prose[place]) { place -= 1 }
    var answer = false
    if place >= 0, place < index { answer = lists[place] ?? isLeadIn(text(of: document.prose[place])) }
    for place in (place + 1)..<(index + 1) { lists[place] = answer }
    return answer
  }

  private func isInList(_ prose: Prose) -> Bool {
    document.tree.ancestors(at: prose.range.start).contains { $0.kind == .listItem }
  }

  private func isLeadIn(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.last(where: { $0 > 0x20 }), last == UInt8(ascii: "?") || last == UInt8(ascii: ":") else {
      return false
    }
    return bytes.split { !isLetterByte($0) }.contains { Self.falsehoods.contains(ClauseWord($0)) }
  }

  private static let falsehoods: ClauseWords = """
    false wrong incorrect mistake mistakes error errors quiz errata erratum corrigenda alternate alternative \
    counterfactual counterfactuals fiction fictional imaginary hypothetical myth myths falsch fehler
    """
}
