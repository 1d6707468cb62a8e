import JSON
import Linting
import Model
import SourceText

/// The Static Analysis Results Interchange Format, version 2.1.0 (OASIS), with the rules that findings are of.
func sarifReport(_ report: FindingsReport) -> [UInt8] {
  let rules = RuleCatalog.all.map { $0.description }
  let indices = Dictionary(rules.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  var writer = JSONWriter(pretty: true)
  writer.object { writer in
    writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    writer.member("version", "2.1.0")
    writer.key("runs")
    writer.array([0]) { writer, _ in
      writer.object { writer in
        writer.object("tool") { writer in
          writer.object("driver") { writer in
            writer.member("name", "Histmark")
            writer.member("version", report.version)
            writer.member("informationUri", "https://github.com/histmark/histmark")
            writer.key("rules")
            writer.array(rules) { writer, rule in write(rule, to: &writer) }
          }
        }
        writer.member("columnKind", "utf16CodeUnits")
        writer.key("results")
        writer.array(zip(report.findings, report.fingerprints())) { writer, item in
          write(item.0, item.1, indices[item.0.rule], report, to: &writer)
        }
      }
    }
  }
  return writer.bytes + [0x0A]
}

private func write(_ rule: RuleDescription, to writer: inout JSONWriter) {
  writer.object { writer in
    writer.member("id", rule.code)
    writer.member("name", rule.name)
    message("shortDescription", rule.summary, to: &writer)
    message("fullDescription", rule.rationale, to: &writer)
    writer.object("help") { writer in
      writer.member("text", "\(rule.rationale)\n\nReported:\n\n\(rule.bad)\n\nBetter:\n\n\(rule.good)")
      writer.member(
        "markdown",
        "\(rule.rationale)\n\nReported:\n\n````markdown\n\(rule.bad)\n````\n\nBetter:\n\n````markdown\n\(rule.good)\n````"
      )
    }
    writer.member("helpUri", rule.documentationURL)
    writer.object("defaultConfiguration") { writer in
      writer.member("enabled", rule.isOnByDefault)
      writer.member("level", level(rule.severity))
    }
  }
}

private func write(
  _ finding: Finding, _ fingerprint: StableHash, _ index: Int?, _ report: FindingsReport, to writer: inout JSONWriter
) {
  writer.object { writer in
    writer.member("ruleId", finding.code)
    writer.member("ruleIndex", ifPresent: index)
    writer.member("level", level(finding.severity))
    message("message", finding.message, to: &writer)
    writer.key("locations")
    writer.array([finding]) { writer, finding in
      writer.object { location(finding.document, finding.range, report, to: &$0) }
    }
    if !finding.related.isEmpty {
      writer.key("relatedLocations")
      writer.array(finding.related.enumerated()) { writer, item in
        writer.object { writer in
          writer.member("id", item.offset)
          message("message", item.element.message, to: &writer)
          location(item.element.document, item.element.range, report, to: &writer)
        }
      }
    }
    if !finding.fixes.isEmpty {
      writer.key("fixes")
      writer.array(finding.fixes) { writer, fix in write(fix, report, to: &writer) }
    }
    writer.object("partialFingerprints") { $0.member("histmark/v1", fingerprint.hexadecimal) }
  }
}

private func write(_ fix: Fix, _ report: FindingsReport, to writer: inout JSONWriter) {
  let byDocument = Dictionary(grouping: fix.edits, by: \.document)
  writer.object { writer in
    message("description", fix.title, to: &writer)
    writer.key("artifactChanges")
    writer.array(byDocument.keys.sorted()) { writer, document in
      writer.object { writer in
        artifact(document, report, to: &writer)
        writer.key("replacements")
        writer.array(byDocument[document] ?? []) { writer, item in
          writer.object { writer in
            region("deletedRegion", item.edit.range, in: document, report, to: &writer)
            if !item.edit.replacement.isEmpty {
              writer.object("insertedContent") { writer in
                writer.key("text")
                writer.string(utf8: item.edit.replacement)
              }
            }
          }
        }
      }
    }
  }
}

private func message(_ key: String, _ text: String, to writer: inout JSONWriter) {
  writer.object(key) { $0.member("text", text) }
}

private func location(
  _ document: DocumentID, _ range: ByteRange, _ report: FindingsReport, to writer: inout JSONWriter
) {
  writer.object("physicalLocation") { writer in
    artifact(document, report, to: &writer)
    region("region", range, in: document, report, to: &writer)
  }
}

/// A path below the root of the sources as a URI reference; what is a URI already stays one.
private func artifact(_ document: DocumentID, _ report: FindingsReport, to writer: inout JSONWriter) {
  let name = report.displayName(document)
  writer.object("artifactLocation") { writer in
    if name.hasPrefix("/") {
      writer.member("uri", "file://\(percentEncoded(name))")
    } else if document.name.hasPrefix("/") {
      writer.member("uri", percentEncoded(name))
      writer.member("uriBaseId", "%SRCROOT%")
    } else {
      writer.member("uri", name)
    }
  }
}

private func region(
  _ key: String, _ range: ByteRange, in document: DocumentID, _ report: FindingsReport, to writer: inout JSONWriter
) {
  let start = report.position(of: range.start, in: document, .utf16)
  let end = report.position(of: range.end, in: document, .utf16)
  writer.object(key) { writer in
    writer.member("startLine", start.line)
    writer.member("startColumn", start.column)
    writer.member("endLine", end.line)
    writer.member("endColumn", end.column)
  }
}

private func level(_ severity: Severity) -> String {
  switch severity {
  case .error: "error"
  case .warning: "warning"
  case .information, .hint: "note"
  }
}

/// A path with everything percent-escaped but what a URI's path may hold (RFC 3986, section 3.3).
private func percentEncoded(_ path: String) -> String {
  var result = ""
  for byte in path.utf8 {
    switch byte {
    case 0x2D, 0x2E, 0x2F, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x7E:
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
    }
  }
  return result
}
