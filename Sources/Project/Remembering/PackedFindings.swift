import Linting
import Model
import SourceText

extension PackedWriter {
  mutating func add(_ name: DocumentID) { add(name.name) }

  /// What was found on a document, whose own name is not written.
  mutating func add(_ found: LocatedFindings, on home: DocumentID) {
    add(found.findings) { $0.add($1, on: home) }
    add(found.excerpts.sorted { $0.key < $1.key }) { writer, item in
      writer.add(item.key, from: home)
      writer.add(item.value)
    }
  }

  private mutating func add(_ name: DocumentID, from home: DocumentID) { add(name == home ? "" : name.name) }

  private mutating func add(_ finding: Finding, on home: DocumentID) {
    add(finding.rule)
    add(finding.code)
    add(finding.severity.rawValue)
    add(finding.message)
    add(finding.document, from: home)
    add(finding.range)
    add(finding.related) { writer, place in
      writer.add(place.document, from: home)
      writer.add(place.range)
      writer.add(place.message)
    }
    add(finding.fixes) { writer, fix in
      writer.add(fix.title)
      writer.add(fix.isSafe)
      writer.add(fix.isForm)
      writer.add(fix.edits) { writer, edit in
        writer.add(edit.document, from: home)
        writer.add(edit.edit.range)
        writer.add(edit.edit.replacement)
      }
    }
    add(finding.isUnnecessary)
  }

  private mutating func add(_ excerpt: TextExcerpt) {
    add(excerpt.byteCount)
    add(excerpt.lines) { writer, line in
      writer.add(line.number)
      writer.add(line.start.value)
      writer.add(line.isASCII)
      writer.add(Array(line.bytes))
    }
  }
}

extension PackedReader {
  mutating func document() -> DocumentID { DocumentID(text()) }

  mutating func findings(on home: DocumentID) -> LocatedFindings {
    let findings = array { $0.finding(on: home) }
    let excerpts = array { reader in (reader.document(from: home), reader.excerpt()) }
    return LocatedFindings(findings, excerpts: Dictionary(excerpts) { first, _ in first })
  }

  private mutating func document(from home: DocumentID) -> DocumentID {
    let name = text()
    return name.isEmpty ? home : DocumentID(name)
  }

  private mutating func finding(on home: DocumentID) -> Finding {
    Finding(
      rule: text(), code: text(), severity: Severity(rawValue: int()) ?? .error, message: text(),
      document: document(from: home), range: range(), related: array { $0.relatedPlace(on: home) },
      fixes: array { $0.fix(on: home) }, isUnnecessary: bool())
  }

  private mutating func relatedPlace(on home: DocumentID) -> RelatedPlace {
    let (document, range) = (document(from: home), range())
    return RelatedPlace(text(), at: range, in: document)
  }

  private mutating func fix(on home: DocumentID) -> Fix {
    Fix(
      text(), isSafe: bool(), isForm: bool(),
      edits: array { reader in
        DocumentEdit(document: reader.document(from: home), edit: ByteEdit(reader.range(), reader.data()))
      })
  }

  private mutating func excerpt() -> TextExcerpt {
    TextExcerpt(
      byteCount: number(),
      lines: array { reader in
        let (number, start, isASCII) = (reader.number(), reader.number(), reader.bool())
        return TextExcerpt.Line(number: number, start: ByteOffset(start), bytes: reader.slice(), isASCII: isASCII)
      })
  }
}
