import Linting
import Model
import SourceText

/// Findings as people read them: the message, the line it is about with the place underlined, related places, fixes, and
/// a summary at the end.
func fullReport(_ report: FindingsReport, color: Bool) -> [UInt8] {
  if report.findings.isEmpty { return [] }
  let ink = Ink(color)
  let end = ink.bold(capitalised(report.summary)) + "." + fixableNote(report.fixableCount) + "\n"
  return inPieces(report.findings) { finding in
    (paragraph(of: finding, report, ink) + ["", ""]).joined(separator: "\n")
  } + Array(end.utf8)
}

/// The message, what it is about, and what may be done.
private func paragraph(of finding: Finding, _ report: FindingsReport, _ ink: Ink) -> [String] {
  let label = ink.severity(finding.severity, "\(finding.severity.name)[\(finding.rule)]")
  var lines = ["\(label)\(ink.bold(": \(finding.message)"))"]
  let underline = ink.severity(finding.severity, "^")
  lines += snippet(finding.range, in: finding.document, report, ink, arrow: "-->", mark: underline)
  for place in finding.related {
    lines.append("  \(ink.blue("=")) \(place.message)")
    lines += snippet(place.range, in: place.document, report, ink, arrow: ":::", mark: ink.blue("-"))
  }
  for fix in finding.fixes.prefix(3) {
    lines.append("  \(ink.green("=")) \(ink.green(fix.isSafe ? "fix" : "possible fix")): \(fix.title)")
  }
  return lines
}

private func fixableNote(_ count: Int) -> String {
  switch count {
  case 0: ""
  case 1: " One can be mended with --fix."
  default: " \(count) can be mended with --fix."
  }
}

/// Text with its first letter large, to begin a sentence.
package func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

/// The most cells of a source line that are shown; a longer one is cut around the place.
private let lineWidth = 100

/// The line of a place with its number and the place underlined.
private func snippet(
  _ range: ByteRange, in document: DocumentID, _ report: FindingsReport, _ ink: Ink, arrow: String, mark: String
) -> [String] {
  let location = report.location(of: range.start, in: document)
  guard let line = report.excerpts[document]?.line(at: range.start) else {
    return ["  \(ink.blue(arrow)) \(location)"]
  }
  let start = min(range.start, line.contentsEnd)
  let end = max(start, min(range.end, line.contentsEnd))
  let opening = VisibleText(endOf: line[ByteRange(line.start, start)])
  let marked = VisibleText(startOf: line[ByteRange(start, end)]).string
  let rest = VisibleText(startOf: line[ByteRange(end, line.contentsEnd)])
  let markedWidth = min(displayWidth(marked), lineWidth)
  var before = opening.string
  var room = lineWidth - markedWidth
  if !opening.isWhole || displayWidth(before) > room / 2 + 20 {
    var kept = before.suffix(room / 2)
    while displayWidth(kept) > room / 2 { kept.removeFirst() }
    before = "…" + kept
  }
  room = max(0, room - displayWidth(before))
  let isAfterCut = !rest.isWhole || displayWidth(rest.string) > room
  let after = isAfterCut ? String(rest.string.prefix(room)) + "…" : rest.string
  let number = String(line.number + 1)
  let gutter = String(repeating: " ", count: max(2, number.count))
  let padded = String(repeating: " ", count: gutter.count - number.count) + number
  return [
    "\(gutter)\(ink.blue(arrow)) \(location)",
    "\(gutter) \(ink.blue("|"))",
    "\(ink.blue(padded)) \(ink.blue("|")) \(before)\(shortened(marked))\(after)",
    "\(gutter) \(ink.blue("|")) \(String(repeating: " ", count: displayWidth(before)))"
      + String(repeating: mark, count: max(1, markedWidth)),
  ]
}

private func shortened(_ text: String) -> String {
  text.count > lineWidth ? String(text.prefix(lineWidth - 1)) + "…" : text
}
