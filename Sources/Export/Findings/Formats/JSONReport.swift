import JSON
import Linting
import Model
import SourceText

/// The report of CLI.md: `{"version": 1, "findings": […], "summary": {…}}`.
func jsonReport(_ report: FindingsReport) -> [UInt8] {
  var writer = JSONWriter(pretty: true)
  writer.object { writer in
    writer.member("version", 1)
    writer.key("findings")
    writer.array(report.findings) { writer, finding in write(finding, report, to: &writer) }
    writer.object("summary") { writer in
      writer.member("documents", report.documents.count)
      for severity in Severity.allCases { writer.member(severity.name, report.count(severity)) }
    }
  }
  return writer.bytes + [0x0A]
}

/// One finding a line, each an object as in ``jsonReport(_:)``.
func jsonLinesReport(_ report: FindingsReport) -> [UInt8] {
  var lines: [UInt8] = []
  for finding in report.findings {
    var writer = JSONWriter()
    write(finding, report, to: &writer)
    lines += writer.bytes
    lines.append(0x0A)
  }
  return lines
}

private func write(_ finding: Finding, _ report: FindingsReport, to writer: inout JSONWriter) {
  writer.object { writer in
    writer.member("path", report.displayName(finding.document))
    writer.member("rule", finding.rule)
    writer.member("code", finding.code)
    writer.member("severity", finding.severity.name)
    writer.member("message", finding.message)
    write(finding.range, in: finding.document, report, to: &writer)
    writer.key("related")
    writer.array(finding.related) { writer, place in
      writer.object { writer in
        writer.member("path", report.displayName(place.document))
        write(place.range, in: place.document, report, to: &writer)
        writer.member("message", place.message)
      }
    }
    writer.key("fixes")
    writer.array(finding.fixes) { writer, fix in
      writer.object { writer in
        writer.member("title", fix.title)
        writer.member("safe", fix.isSafe)
        writer.key("edits")
        writer.array(fix.edits) { writer, edit in
          writer.object { writer in
            writer.member("path", report.displayName(edit.document))
            write(edit.edit.range, in: edit.document, report, to: &writer)
            writer.key("text")
            writer.string(utf8: edit.edit.replacement)
          }
        }
      }
    }
  }
}

/// `"start": {"line", "column", "byte", "utf16"}, "end": {…}`: lines and columns one-based, bytes zero-based from the
/// start of the document, UTF-16 units zero-based from the start of the line.
private func write(
  _ range: ByteRange, in document: DocumentID, _ report: FindingsReport, to writer: inout JSONWriter
) {
  for (name, place) in [("start", range.start), ("end", range.end)] {
    let position = report.humanPosition(of: place, in: document)
    writer.object(name) { writer in
      writer.member("line", position.line)
      writer.member("column", position.column)
      writer.member("byte", place.value)
      writer.member("utf16", report.excerpts[document]?.position(of: place, in: .utf16)?.column ?? 0)
    }
  }
}
