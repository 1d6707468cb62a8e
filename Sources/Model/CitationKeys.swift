/// The citation keys in plain text that has no other markup, by Pandoc's grammar of keys (`Text.Pandoc.Parsing`,
/// `citeKey`): `whole` is `@` with the key and its braces, `name` the key alone.
package func citationKeys(in bytes: [UInt8]) -> [(whole: Range<Int>, name: Range<Int>)] {
  var found: [(whole: Range<Int>, name: Range<Int>)] = []
  var place = 0
  while place < bytes.count {
    guard bytes[place] == 0x40, place == 0 || !isKeyLetter(bytes[place - 1]) else {
      place += 1
      continue
    }
    let start = place
    place += 1
    if place < bytes.count, bytes[place] == 0x7B {
      guard let close = bytes[place...].firstIndex(of: 0x7D) else { continue }
      found.append((start..<(close + 1), (place + 1)..<close))
      place = close + 1
      continue
    }
    let name = place
    var end = place
    while place < bytes.count {
      if isKeyLetter(bytes[place]) {
        place += 1
        end = place
      } else if ":.#$%&-+?<>~/".utf8.contains(bytes[place]), place > name, place + 1 < bytes.count,
        isKeyLetter(bytes[place + 1])
      {
        place += 1
      } else {
        break
      }
    }
    // `@name@example.org` is somebody's address on a network.
    let isAddress = end + 1 < bytes.count && bytes[end] == 0x40 && isKeyLetter(bytes[end + 1])
    if end > name, !isAddress { found.append((start..<end, name..<end)) }
    place = max(end, start + 1)
  }
  return found
}

/// ASCII letters, digits and `_`, and every byte of a character outside ASCII.
private func isKeyLetter(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...: true
  default: false
  }
}
