/// What changed in a file, as `diff -u` prints it and `patch` and `git apply` read it (POSIX `diff`, "Diff -u Output
/// Format"); empty where nothing did.
///
/// - Parameter path: relative, as both sides of the difference are called.
package func unifiedDiff(from old: [UInt8], to new: [UInt8], path: String, color: Bool = false) -> [UInt8] {
  let difference = LineDifference(from: old, to: new)
  if difference.changes.isEmpty { return [] }
  let ink = Ink(color)
  var output: [UInt8] = []
  for (sign, side) in [("---", "a"), ("+++", "b")] {
    output += Array(ink.bold("\(sign) \(quoted("\(side)/\(path)"))").utf8) + [0x0A]
  }
  for hunk in hunks(difference.changes) { write(hunk, of: difference, ink, to: &output) }
  return output
}

/// A path as Git writes it: within quotation marks and escaped where a character would break the line, with a tab after it
/// where a blank would end it for `patch`.
private func quoted(_ path: String) -> String {
  func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
  if !path.utf8.contains(where: isSpecial) { return path.utf8.contains(0x20) ? path + "\t" : path }
  var bytes: [UInt8] = []
  for byte in path.utf8 {
    if isSpecial(byte) {
      let octal = String(byte, radix: 8)
      bytes += "\\\(String(repeating: "0", count: 3 - octal.count))\(octal)".utf8
    } else {
      bytes.append(byte)
    }
  }
  return "\"\(String(decoding: bytes, as: UTF8.self))\""
}

/// Lines around a change that show where it is.
private let contextCount = 3

/// Changes in groups, each so far from the next that their contexts do not meet.
private func hunks(_ changes: [LineDifference.Change]) -> [[LineDifference.Change]] {
  var hunks: [[LineDifference.Change]] = []
  for change in changes {
    if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * contextCount {
      hunks[hunks.count - 1].append(change)
    } else {
      hunks.append([change])
    }
  }
  return hunks
}

private func write(
  _ hunk: [LineDifference.Change], of difference: LineDifference, _ ink: Ink, to output: inout [UInt8]
) {
  guard let first = hunk.first, let last = hunk.last else { return }
  let before = min(contextCount, first.old.lowerBound)
  let after = min(contextCount, difference.oldLines.count - last.old.upperBound)
  let old = (first.old.lowerBound - before)..<(last.old.upperBound + after)
  let new = (first.new.lowerBound - before)..<(last.new.upperBound + after)
  output += ink.cyan("@@ -\(span(old)) +\(span(new)) @@").utf8
  output.append(0x0A)
  func write(_ lines: ArraySlice<ArraySlice<UInt8>>, _ sign: String, _ paint: (String) -> String) {
    for line in lines {
      let isWhole = line.last == 0x0A
      let text = isWhole ? line.dropLast() : line
      // Bytes that are no UTF-8 must come out as they are.
      output += ink.isOn ? Array(paint(sign + String(decoding: text, as: UTF8.self)).utf8) : Array(sign.utf8) + text
      output.append(0x0A)
      if !isWhole { output += Array("\\ No newline at end of file\n".utf8) }
    }
  }
  var place = old.lowerBound
  for change in hunk {
    write(difference.oldLines[place..<change.old.lowerBound], " ") { $0 }
    write(difference.oldLines[change.old], "-", ink.red)
    write(difference.newLines[change.new], "+", ink.green)
    place = change.old.upperBound
  }
  write(difference.oldLines[place..<old.upperBound], " ") { $0 }
}

/// `first,count`; the line before for an empty span.
private func span(_ lines: Range<Int>) -> String {
  switch lines.count {
  case 0: "\(lines.lowerBound),0"
  case 1: "\(lines.lowerBound + 1)"
  default: "\(lines.lowerBound + 1),\(lines.count)"
  }
}
