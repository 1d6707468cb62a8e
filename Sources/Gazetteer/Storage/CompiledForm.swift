/// Records as they are compiled: their texts one after another, and the index of them.
///
/// In the texts, each file is preceded by a line of `␜` (U+241C) and its name.
package struct CompiledForm: Hashable, Sendable {
  package var text: [UInt8]
  package var index: [UInt8]

  /// A copy of the form that lies in the program.
  package static var bundled: CompiledForm {
    func bytes(_ literal: StaticString) -> [UInt8] {
      Array(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }
    return CompiledForm(text: bytes(CompiledGazetteer.text), index: bytes(CompiledGazetteer.index))
  }
}

/// The sections of an index, in order; the index begins with where each starts, four bytes a section, and its count.
///
/// | section | of each | bytes |
/// |---|---|---|
/// | files | name: start 4, count 2; text: start 4, count 4 | 14 |
/// | records | file 2, start 4, count 3; kind: start 1, count 1; id: start 2, count 2; first name 3, first mention 3 | 21 |
/// | order | numbers of the records in the order of their ids | 2 |
/// | names | start 4, count 2, record 2, role 1 | 9 |
/// | mentions | for each record, the records that mention it | 2 |
/// | slots | words by their hash, one more than their number, 0 for none | 3 |
/// | words | fingerprint | 8 |
/// | states | first edge 3, first byte among the entries 3 | 6 |
/// | edges | word | 3 |
/// | entries | record 2, whether usual 1, cases of three words a byte | 4… |
/// | openings | what tells the openings of words that begin names, then of those that may with a small letter | 3 |
///
/// Words that begin names have the lowest numbers, first those that may begin one with a small letter, of which there are as
/// many as the number after the sections' tells. Every edge leads to a state of its own, numbered one more than the edge.
/// Records, names and states have one row more than there are, where the next would begin.
enum IndexSection: Int, CaseIterable {
  case files, records, order, names, mentions, slots, words, states, edges, entries, openings

  /// Bytes of a row; of entries, whose rows differ, 1.
  var width: Int {
    switch self {
    case .files: 14
    case .records: 21
    case .order, .mentions: 2
    case .names: 9
    case .slots, .edges, .openings: 3
    case .words: 8
    case .states: 6
    case .entries: 1
    }
  }
}

/// Where the sections of an index start, and how many rows each has.
struct IndexLayout: Sendable {
  let bytes: PackedBytes
  private let files, records, order, names, mentions, slots, words, states, edges, entries, openings: Section

  private struct Section {
    let start: Int
    let count: Int

    init(_ section: IndexSection, _ bytes: PackedBytes) {
      start = bytes.number4(section.rawValue * 8)
      count = bytes.number4(section.rawValue * 8 + 4)
    }
  }

  /// How many words may begin a name with a small letter.
  let smallBeginningCount: Int

  /// Eight bytes for each section, start and count, and four more.
  static let headerCount = IndexSection.allCases.count * 8 + 4

  init(_ bytes: PackedBytes) {
    self.bytes = bytes
    files = Section(.files, bytes)
    records = Section(.records, bytes)
    order = Section(.order, bytes)
    names = Section(.names, bytes)
    mentions = Section(.mentions, bytes)
    slots = Section(.slots, bytes)
    words = Section(.words, bytes)
    states = Section(.states, bytes)
    edges = Section(.edges, bytes)
    entries = Section(.entries, bytes)
    openings = Section(.openings, bytes)
    smallBeginningCount = bytes.number4(IndexSection.allCases.count * 8)
  }

  var fileCount: Int { files.count }
  /// Without the row after the last.
  var recordCount: Int { records.count - 1 }
  var nameCount: Int { names.count - 1 }
  /// A power of two.
  var slotCount: Int { slots.count }

  @inline(__always) func file(_ number: Int) -> Int { files.start + number * 14 }
  @inline(__always) func record(_ number: Int) -> Int { records.start + number * 21 }
  @inline(__always) func recordNumber(ofRank rank: Int) -> Int { bytes.number2(order.start + rank * 2) }
  @inline(__always) func name(_ number: Int) -> Int { names.start + number * 9 }
  @inline(__always) func mention(_ number: Int) -> Int { bytes.number2(mentions.start + number * 2) }
  @inline(__always) func slot(_ number: Int) -> Int { bytes.number3(slots.start + number * 3) }
  @inline(__always) func fingerprint(ofWord word: Int) -> UInt64 { bytes.fingerprint(words.start + word * 8) }
  @inline(__always) func firstEdge(ofState state: Int) -> Int { bytes.number3(states.start + state * 6) }
  @inline(__always) func firstEntry(ofState state: Int) -> Int { bytes.number3(states.start + state * 6 + 3) }
  @inline(__always) func word(ofEdge edge: Int) -> Int { bytes.number3(edges.start + edge * 3) }
  @inline(__always) func entry(_ offset: Int) -> Int { entries.start + offset }
  @inline(__always) func opening(_ number: Int) -> Int { bytes.number3(openings.start + number * 3) }
}
