import Model
import SourceText

extension DocumentSummary {
  /// Whether the document has records or describes sources, of which others may say something.
  var hasThings: Bool { !recordRanges.isEmpty || sources.references != nil || sources.document != nil }

  /// A hash of all that other documents know of this one: its front matter, records, headings, links and citations, but
  /// not where they stand. Of records the lines are told in messages, so they count.
  func facts(in text: SourceText) -> ContentDigest {
    var bytes: [UInt8] = []
    func add(_ tag: UInt8, _ range: ByteRange) {
      bytes.append(tag)
      bytes += text.bytes[range.indices.clamped(to: text.bytes.indices)]
      bytes.append(0)
    }
    add(1, settings.range)
    for heading in headings {
      bytes += "\(heading.level)\(heading.isEmpty)\(heading.slug)\0\(heading.text)\0".utf8
      for anchor in heading.otherAnchors { bytes += "\(anchor)\0".utf8 }
    }
    for record in records {
      add(2, record.range)
      bytes += "\(line(of: record.range.start) ?? 0)".utf8
    }
    for reference in references {
      add(3, reference.range)
      bytes += "\(reference.path ?? "")#\(reference.id ?? "").\(reference.property ?? "")\0".utf8
    }
    for citation in citations {
      add(4, citation.groupRange)
      bytes += "\(citation.key)\0\(citation.mode)\0".utf8
    }
    for anchor in anchors.sorted() { bytes += "\(anchor)\0".utf8 }
    return ContentDigest(bytes)
  }
}
