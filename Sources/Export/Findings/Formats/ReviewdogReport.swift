import JSON
import Linting
import Model
import SourceText

/// Reviewdog's diagnostics with suggestions (reviewdog, "Reviewdog Diagnostic Format", `DiagnosticResult`): lines and
/// columns one-based, columns counted in UTF-8 bytes.
func reviewdogReport(_ report: FindingsReport) -> [UInt8] {
  var writer = JSONWriter(pretty: true)
  writer.object { writer in
    writer.object("source") { writer in
      writer.member("name", "histmark")
      writer.member("url", "https://github.com/histmark/histmark")
    }
    writer.key("diagnostics")
    writer.array(report.findings) { writer, finding in
      writer.object { writer in
        writer.member("message", finding.message)
        location(finding.document, finding.range, report, to: &writer)
        writer.member("severity", level(finding.severity))
        writer.object("code") { writer in
          writer.member("value", finding.rule)
          writer.member("url", ifPresent: RuleCatalog.rule(named: finding.rule)?.description.documentationURL)
        }
        // A suggestion is one replacement; a fix of several edits, or in another file, is none.
        let suggestions = finding.fixes.compactMap { fix in
          fix.edits.count == 1 && fix.edits[0].document == finding.document ? fix.edits[0].edit : nil
        }
        writer.key("suggestions")
        writer.array(suggestions) { writer, edit in
          writer.object { writer in
            range(edit.range, in: finding.document, report, to: &writer)
            writer.key("text")
            writer.string(utf8: edit.replacement)
          }
        }
        writer.key("relatedLocations")
        writer.array(finding.related) { writer, place in
          writer.object { writer in
            writer.member("message", place.message)
            location(place.document, place.range, report, to: &writer)
          }
        }
      }
    }
  }
  return writer.bytes + [0x0A]
}

private func location(
  _ document: DocumentID, _ bytes: ByteRange, _ report: FindingsReport, to writer: inout JSONWriter
) {
  writer.object("location") { writer in
    writer.member("path", report.displayName(document))
    range(bytes, in: document, report, to: &writer)
  }
}

private func range(_ range: ByteRange, in document: DocumentID, _ report: FindingsReport, to writer: inout JSONWriter) {
  writer.object("range") { writer in
    for (name, place) in [("start", range.start), ("end", range.end)] {
      let position = report.position(of: place, in: document, .utf8)
      writer.object(name) { writer in
        writer.member("line", position.line)
        writer.member("column", position.column)
      }
    }
  }
}

private func level(_ severity: Severity) -> String {
  switch severity {
  case .error: "ERROR"
  case .warning: "WARNING"
  case .information, .hint: "INFO"
  }
}
