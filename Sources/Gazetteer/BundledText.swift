import SourceText

/// The texts of the bundled records, as the compiled gazetteer holds them.
///
/// One literal, so that nothing is done when the program starts; each file is preceded by a line of `␜` (U+241C) and its
/// name, and that character stands nowhere else.
enum BundledText {
  static var files: [(name: String, text: SourceText)] {
    let literal = CompiledGazetteer.text
    let whole = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    var files: [(name: String, text: SourceText)] = []
    var starts: [Int] = []
    for (place, byte) in whole.enumerated()
    where byte == 0xE2 && place + 2 < whole.count && whole[place + 1] == 0x90 && whole[place + 2] == 0x9C {
      starts.append(place)
    }
    for (start, next) in zip(starts, starts.dropFirst() + [whole.count]) {
      let part = whole[(start + 3)..<next]
      guard let end = part.firstIndex(of: 0x0A) else { continue }
      files.append((String(decoding: part[..<end], as: UTF8.self), SourceText(Array(part[(end + 1)...]))))
    }
    return files
  }
}
