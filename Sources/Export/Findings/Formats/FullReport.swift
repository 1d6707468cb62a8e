import Linting
import Model
import SourceText

/// Findings as people read them: the message, the line it is about with the place underlined, related places, fixes, and
/// a summary at the end.
func fullReport(_ report: FindingsReport, color: Bool) -> [UInt8] {
  if report.findings.isEmpty { return [] }
  let ink = Ink(color)
  let end = report.hasSummary ? "\(ink.bold(capitalised(report.summary))).\(fixableNote(report))\n" : ""
  return inPieces(report.findings) { finding in
    var text = ""
    write(finding, report, ink, to: &text)
    return text + "\n"
  } + Array(end.utf8)
}

/// The message, what it is about, and what may be done.
private func write(_ finding: Finding, _ report: FindingsReport, _ ink: Ink, to text: inout String) {
  let label = ink.severity(finding.severity, "\(finding.severity.name)[\(finding.rule)]")
  text += "\(label)\(ink.bold(": \(visible(finding.message))"))\n"
  writeSnippet(finding.range, in: finding.document, report, ink, arrow: "-->", to: &text) { count in
    ink.severity(finding.severity, repeated("^", count))
  }
  for place in finding.related {
    text += "  \(ink.blue("=")) \(visible(place.message))\n"
    writeSnippet(place.range, in: place.document, report, ink, arrow: ":::", to: &text) { count in
      ink.blue(repeated("-", count))
    }
  }
  for fix in finding.fixes.prefix(3) {
    text += "  \(ink.green("=")) \(ink.green(fix.isSafe ? "fix" : "possible fix")): \(visible(fix.title))\n"
  }
}

/// What `--fix` would do or has left. To know whether a fix does harm takes another check, so that what it would do is an
/// upper bound.
private func fixableNote(_ report: FindingsReport) -> String {
  let count = report.fixableCount
  if count == 0 { return "" }
  if report.isMended {
    return count == 1
      ? " One is not mended, as its fix would bring an error."
      : " \(count) are not mended, as their fixes would bring errors."
  }
  if report.findings.count == 1 { return " --fix may mend it." }
  return " --fix may mend \(count == 1 ? "one" : "\(count)") of them."
}

/// The most cells of a source line that are shown; a longer one is cut around the place.
private let lineWidth = 100

/// The line of a place with its number and the place underlined.
private func writeSnippet(
  _ range: ByteRange, in document: DocumentID, _ report: FindingsReport, _ ink: Ink, arrow: String,
  to text: inout String, underline: (_ count: Int) -> String
) {
  let location = visible(report.location(of: range.start, in: document))
  guard let line = report.excerpts[document]?.line(at: range.start) else {
    text += "  \(ink.blue(arrow)) \(location)\n"
    return
  }
  let start = min(range.start, line.contentsEnd)
  let end = max(start, min(range.end, line.contentsEnd))
  // Far more than is shown of a line, which may be a paragraph of many kilobytes.
  let byteCount = line.isASCII ? 2 * lineWidth : 5 * lineWidth
  let opening = VisibleText(endOf: line[ByteRange(line.start, start)], byteCount)
  let marked = VisibleText(startOf: line[ByteRange(start, end)], byteCount).string
  let rest = VisibleText(startOf: line[ByteRange(end, line.contentsEnd)], byteCount)
  let markedWidth = min(displayWidth(marked), lineWidth)
  var before = opening.string
  var room = lineWidth - markedWidth
  if !opening.isWhole || displayWidth(before) > room / 2 + 20 { before = "…" + suffix(of: before, width: room / 2) }
  let beforeWidth = displayWidth(before)
  room = max(0, room - beforeWidth)
  let isAfterCut = !rest.isWhole || displayWidth(rest.string) > room
  let number = String(line.number + 1)
  let gutter = repeated(" ", max(2, number.utf8.count))
  let bar = ink.blue("|")
  text += "\(gutter)\(ink.blue(arrow)) \(location)\n\(gutter) \(bar)\n"
  text += ink.blue(repeated(" ", gutter.utf8.count - number.utf8.count) + number)
  text += " \(bar) \(before)\(shortened(marked))"
  text += isAfterCut ? prefix(of: rest.string, width: room) + "…" : rest.string
  text += "\n\(gutter) \(bar) \(repeated(" ", beforeWidth))\(underline(max(1, markedWidth)))\n"
}

private func shortened(_ text: String) -> String {
  displayWidth(text) > lineWidth ? prefix(of: text, width: lineWidth - 1) + "…" : text
}

/// A character of ASCII so many times.
private func repeated(_ character: Unicode.Scalar, _ count: Int) -> String {
  String(unsafeUninitializedCapacity: count) { buffer in
    buffer.initialize(repeating: UInt8(ascii: character))
    return count
  }
}
