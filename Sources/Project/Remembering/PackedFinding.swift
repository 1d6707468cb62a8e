import Linting
import Model
import SourceText

extension PackedWriter {
  mutating func add(_ name: DocumentID) { add(name.name) }

  mutating func add(_ range: ByteRange) {
    add(range.start.value)
    add(range.count.value)
  }

  mutating func add(_ finding: Finding) {
    add(finding.rule)
    add(finding.code)
    add(finding.severity.rawValue)
    add(finding.message)
    add(finding.document)
    add(finding.range)
    add(finding.related) { writer, place in
      writer.add(place.document)
      writer.add(place.range)
      writer.add(place.message)
    }
    add(finding.fixes) { writer, fix in
      writer.add(fix.title)
      writer.add(fix.isSafe)
      writer.add(fix.edits) { writer, edit in
        writer.add(edit.document)
        writer.add(edit.edit.range)
        writer.add(edit.edit.replacement)
      }
    }
    add(finding.isUnnecessary)
  }
}

extension PackedReader {
  mutating func document() -> DocumentID { DocumentID(text()) }

  mutating func range() -> ByteRange {
    // No file is so large that the sum of two places is no number.
    let (start, count) = (int() & 0xFFFF_FFFF_FFFF, int() & 0xFFFF_FFFF_FFFF)
    return ByteRange(start, start + count)
  }

  mutating func finding() -> Finding {
    Finding(
      rule: text(), code: text(), severity: Severity(rawValue: int()) ?? .error, message: text(), document: document(),
      range: range(), related: array { $0.relatedPlace() }, fixes: array { $0.fix() }, isUnnecessary: bool())
  }

  private mutating func relatedPlace() -> RelatedPlace {
    let (document, range) = (document(), range())
    return RelatedPlace(text(), at: range, in: document)
  }

  private mutating func fix() -> Fix {
    Fix(
      text(), isSafe: bool(),
      edits: array { reader in
        DocumentEdit(document: reader.document(), edit: ByteEdit(reader.range(), reader.data()))
      })
  }
}
