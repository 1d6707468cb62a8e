/// The anchors that raw HTML sets: the values of `id` and `name` attributes (HTML Living Standard §7.4.6.4).
func htmlAnchors(in bytes: ArraySlice<UInt8>) -> [String] {
  var found: [String] = []
  for name in ["id", "name"] {
    let opening = Array("\(name)=".utf8)
    var place = bytes.startIndex
    while place + opening.count < bytes.endIndex {
      guard bytes[place] == opening[0], place > bytes.startIndex, bytes[place - 1] <= 0x20,
        bytes[place...].starts(with: opening)
      else {
        place += 1
        continue
      }
      place += opening.count
      let quote = bytes[place]
      guard quote == 0x22 || quote == 0x27 else { continue }
      let start = place + 1
      guard let end = bytes[start...].firstIndex(of: quote) else { break }
      found.append(String(decoding: bytes[start..<end], as: UTF8.self))
      place = end
    }
  }
  return found
}
