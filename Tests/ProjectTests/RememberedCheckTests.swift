import Export
import Files
import Linting
import Model
import SourceText
import TestSupport
import Testing

@testable import Project

/// A file of what is remembered may come from elsewhere, with a digest that is right.
@Suite struct RememberedCheckTests {
  private static let texts = [
    "# One\n\n[Nothing](#nothing) was signed, see [there](two.md#gone).\n",
    "```treaty {#a}\ntitle: A\nsigned: 1951-09-08\nin-force: 1950\n```\n\n```treaty {#a}\ntitle: B\n```\n\nÄ [a](#a).\n",
  ]
  private static let bibliography = DocumentID("/history/a.bib")

  private static var check: RememberedCheck {
    var project = Project()
    let documents = zip(["/history/one.md", "/history/two.md"].map { DocumentID($0) }, texts)
      .map { ($0, project.model(of: SourceText(Array($1.utf8)))) }
    for (name, model) in documents { project.add(model, named: name) }
    let state = FileState(FileStamp(device: 1, number: 2, size: 70, written: 4, changed: 5), Array("a".utf8))
    let remembered = documents.map { name, model in
      let summary = DocumentSummary(model, of: name)
      let packed = summary.packed(from: model.text, reading: project.recordReader)
      let note = ReadingNotes.Note(state: state, facts: summary.facts(in: model.text), summary: packed.packedBytes)
      let found = LocatedFindings(project.findings(in: name)) { project.text(of: $0) }
      return RememberedDocument(name, note, summary, bibliographies: [bibliography], findings: found)
    }
    return RememberedCheck(
      conditions: "none", program: state, readAt: 10_000_000_000, documents: remembered,
      bibliographies: [bibliography: state, DocumentID("/history/b.bib"): nil],
      nearBibliographies: ["/history": [bibliography]], answers: [DocumentID("/history/map.png"): false],
      bibliographyFindings: [bibliography: remembered[1].findings ?? .none])
  }

  /// All that a check asks of what is remembered.
  private static func ask(_ check: RememberedCheck) {
    let names = check.documents.map(\.name)
    let recollection = CheckRecollection(check: check, names: names, changed: [], bytesRead: 0)
    var project = Project()
    _ = project.restore(recollection, numbers: recollection.allNumbers)
    for summary in project.workspace.documents.values {
      _ = (summary.settings, summary.headings, summary.references, summary.citations, summary.anchors, summary.records)
      _ = (summary.hasThings, summary.line(of: ByteOffset(100)))
    }
    _ = (recollection.bibliographies(of: recollection.allNumbers), check.size, check.encodedSize, check.encoded)
    var found = recollection.findings(on: recollection.allNumbers).compactMap { $0 }
    found += check.bibliographyFindings.values
    for some in found {
      let report = FindingsReport(
        findings: some.findings.sorted(), documents: names, excerpts: some.excerpts, version: ""
      ) { $0.name }
      for format in FindingsFormat.allCases { _ = format.render(report, color: false) }
    }
    for document in check.documents {
      _ = document.withoutFindings()
      _ = document.state.confirmed(for: "/dev/zero", readAt: check.readAt)
      _ = document.state.isCertain(readAt: check.readAt)
    }
  }

  @Test func allIsDecodedAsItWas() throws {
    let check = Self.check
    let decoded = try #require(RememberedCheck(encoded: check.encoded))
    #expect(decoded.encoded == check.encoded)
    #expect(decoded.documents.map(\.findings) == check.documents.map(\.findings))
    #expect(decoded.documents.allSatisfy { $0.findings?.findings.isEmpty == false })
    #expect(decoded.documents.map(\.bibliographies) == [[Self.bibliography], [Self.bibliography]])
    #expect(decoded.documents.map(\.note.summary) == check.documents.map(\.note.summary))
    #expect(decoded.documents.map { $0.withoutFindings().bibliographies } == decoded.documents.map(\.bibliographies))
    #expect(decoded.bibliographyFindings == check.bibliographyFindings)
    Self.ask(decoded)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>) func anyNumbersAreSafe(seed: UInt64) {
    let numbers: [UInt64] = [0, 1, 1 << 31, 1 << 47, 1 << 48, 1 << 62, .max >> 1, 1 << 63, .max - 1, .max]
    let whole = Array(Self.check.encoded.dropLast(8))
    var random = SeededGenerator(seed: seed)
    var decoded = 0
    for _ in 0..<150 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let number = numbers.randomElement(using: &random) ?? 0
        // As rows have it, or as what is packed has it.
        var inserted = withUnsafeBytes(of: number.littleEndian) { Array($0) }
        if Bool.random(using: &random) {
          var writer = PackedWriter()
          writer.add(number)
          inserted = writer.bytes
        }
        let place = Int.random(in: 17...bytes.count - inserted.count, using: &random)
        bytes.replaceSubrange(place..<place + inserted.count, with: inserted)
      }
      let digest = ContentDigest(bytes).value
      bytes += withUnsafeBytes(of: digest.littleEndian) { Array($0) }
      if let check = RememberedCheck(encoded: bytes) {
        decoded += 1
        Self.ask(check)
      }
    }
    #expect(decoded > 30)
  }

  /// When files were read is a number too.
  @Test(arguments: [Int64.min, -1, 0, Int64.max]) func anyTimeOfReadingIsSafe(time: Int64) throws {
    let check = Self.check
    let other = RememberedCheck(
      conditions: check.conditions, program: check.program, readAt: time, documents: check.documents,
      bibliographies: check.bibliographies, nearBibliographies: check.nearBibliographies, answers: check.answers,
      bibliographyFindings: check.bibliographyFindings)
    let decoded = try #require(RememberedCheck(encoded: other.encoded))
    #expect(decoded.readAt == max(0, time))
    Self.ask(decoded)
  }
}
