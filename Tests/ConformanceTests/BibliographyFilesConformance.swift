import Foundation
import JSON
import SourceText
import Testing

@testable import Bibliography

/// The bibliographies of other programs' tests and of historians' styles.
@Suite struct BibliographyFilesConformance {
  /// Each file is read with a time limit, every entry is found again by its key, and nothing is lost between ranges.
  @Test func everyFileIsRead() {
    var differences = Differences()
    for name in referenceBibliographies() {
      guard let bytes = referenceBytes("bib/\(name)") else { continue }
      let time = ContinuousClock().measure {
        let file = BibliographyFile(bib: SourceText(bytes))
        differences.check(file.count > 0, "\(name): no entries")
        for (number, entry) in file.entries.enumerated() {
          let found = file.number(forKey: entry.key)
          differences.check(found != nil && found ?? .max <= number, "\(name): \(entry.key) is not found")
          differences.check(entry.range.contains(entry.keyRange), "\(name): \(entry.key) has its key elsewhere")
        }
        let broken = file.findings.filter(\.isMalformed)
        let isExpected = name == "citationjs-delimiters.bib"
        differences.check(broken.isEmpty || isExpected, "\(name): \(broken.map(\.message))")
        _ = file.entryFindings()
      }
      differences.check(time < .seconds(20), "\(name) takes \(time)")
    }
    differences.expectNone()
  }

  /// Printing the types, keys and fields from their ranges, with what stands between, gives each file back; nothing but
  /// white space and signs stands between the parts of a whole entry.
  @Test func printingTheRangesGivesEachFileBack() {
    var differences = Differences()
    for name in referenceBibliographies() {
      guard let bytes = referenceBytes("bib/\(name)") else { continue }
      let file = BibliographyFile(bib: SourceText(bytes))
      let isWhole = !file.findings.contains(where: \.isMalformed)
      var printed: [UInt8] = []
      for item in file.syntax where item.kind == .entry || item.kind == .string {
        let parts = [item.typeRange, item.keyRange] + item.fields.flatMap { [$0.nameRange, $0.valueRange] }
        for (index, part) in parts.enumerated() where !(part.isEmpty && part.start.value < printed.count) {
          guard part.start.value >= printed.count, part.end.value <= bytes.count else {
            differences.check(false, "\(name): \(part) after \(printed.count)")
            break
          }
          let between = bytes[printed.count..<part.start.value]
          let isSigns = between.split(separator: 0x0A).allSatisfy { line in
            line.prefix { $0 != UInt8(ascii: "%") }.allSatisfy { $0 <= 0x20 || ",={(}\"#".utf8.contains($0) }
          }
          differences.check(
            index == 0 || !isWhole || isSigns,
            "\(name): \(String(decoding: between, as: UTF8.self)) stands between parts of an entry")
          printed += between
          printed += bytes[part.indices]
        }
      }
      printed += bytes[printed.count...]
      differences.check(printed == bytes, "\(name) does not come back")
    }
    differences.expectNone()
  }

  @Test func circlesAreReported() {
    for name in ["biber-crossrefs.bib", "biber-xdata.bib"] {
      guard let bytes = referenceBytes("bib/\(name)") else { continue }
      let findings = BibliographyFile(bib: SourceText(bytes)).entryFindings()
      #expect(findings.contains { $0.kind == .circularInheritance }, "\(name)")
    }
  }

  /// Keys, types, names and dates as Pandoc has them. Where they differ, Pandoc mostly misreads: it knows no "AND" between
  /// names, takes "{\v S}omeone" for a particle, reads compilers as editors, drops dates such as `199X`, `1996-01-01/..` and `y17000002`, loses
  /// uncertainty, reads seasons as months, and does not follow aliases in crossrefs.
  @Test func entriesAreAsPandocHasThem() throws {
    guard let pandoc = Self.program("pandoc") else { return print("skipped: no pandoc to compare with") }
    var agreed: [String: Int] = [:]
    var compared: [String: Int] = [:]
    // Pandoc does not come back from circles.
    for name in referenceBibliographies() where !["biber-crossrefs.bib", "biber-xdata.bib"].contains(name) {
      guard let bytes = referenceBytes("bib/\(name)"),
        let items = JSONDocument(try Self.output(of: pandoc, ["-f", "biblatex", "-t", "csljson"], bytes)).root?.array
      else { continue }
      let file = BibliographyFile(bib: SourceText(bytes))
      let ours = JSONDocument(CSLWriter.write(file.entries)).root
      var byKey: [String: JSONValue] = [:]
      for item in ours?.array ?? [] {
        if let key = item["id"]?.string, byKey[key] == nil { byKey[key] = item }
      }
      var seen: Set<String> = []
      for theirs in items {
        guard let key = theirs["id"]?.string, seen.insert(key).inserted else { continue }
        compared["key", default: 0] += 1
        guard let own = byKey[key] else { continue }
        agreed["key", default: 0] += 1
        for variable in ["type", "author", "editor", "translator", "issued"] {
          guard let value = theirs[variable], value.string != "" else { continue }
          compared[variable, default: 0] += 1
          if Self.text(value) == own[variable].map(Self.text) { agreed[variable, default: 0] += 1 }
        }
      }
    }
    for (variable, count) in compared.sorted(by: { $0.key < $1.key }) {
      let share = Double(agreed[variable] ?? 0) / Double(count)
      print("as Pandoc: \(variable) \(agreed[variable] ?? 0) of \(count)")
      #expect(share > (variable == "key" ? 0.999 : 0.95), "\(variable): \(share)")
    }
  }

  /// The share of references that are word for word as Pandoc's citeproc prints them after Chicago.
  @Test func referencesAreNearPandocs() throws {
    guard let pandoc = Self.program("pandoc") else { return print("skipped: no pandoc to compare with") }
    var agreed = 0
    var compared = 0
    let formatter = CitationFormatter(.chicagoAuthorDate)
    for name in referenceBibliographies() where !["biber-crossrefs.bib", "biber-xdata.bib"].contains(name) {
      guard let bytes = referenceBytes("bib/\(name)") else { continue }
      let file = BibliographyFile(bib: SourceText(bytes))
      let html = String(
        decoding: try Self.output(of: pandoc, ["-f", "biblatex", "-t", "html", "--citeproc", "--wrap=none"], bytes),
        as: UTF8.self)
      for entry in file.entries {
        guard let start = html.range(of: "<div id=\"ref-\(entry.key)\""),
          let open = html[start.upperBound...].firstIndex(of: ">"),
          let end = html[open...].range(of: "</div>")
        else { continue }
        let theirs = Self.words(String(html[html.index(after: open)..<end.lowerBound]))
        // Repeated authors are a dash there, and years have letters: that depends on the whole list.
        if theirs.hasPrefix("———") { continue }
        compared += 1
        if theirs == Self.words(formatter.reference(entry).html) { agreed += 1 }
      }
    }
    if compared > 0 {
      print("as Pandoc's citeproc: \(agreed) of \(compared) references")
      #expect(Double(agreed) / Double(compared) > 0.5)
    }
  }

  /// Text without tags, kinds of spaces and quotation marks, the letters after years, and case.
  private static func words(_ html: String) -> String {
    var text = html.replacing(#/<[^>]*>/#, with: "").replacing("&amp;", with: "&").lowercased()
    text = text.replacing(#/(\d{4})[a-z]\b/#) { String($0.output.1) }.replacing(#/\bn\.d\.[a-z]\b\.?/#, with: "n.d.")
    text = String(text.map { "‘’“”\"".contains($0) ? "'" : $0.isWhitespace ? " " : $0 })
    return text.split(separator: " ").joined(separator: " ")
  }

  /// A JSON value in a form that does not depend on the order of members and kinds of spaces.
  private static func text(_ value: JSONValue) -> String {
    switch value.content {
    case .object(let members):
      "{" + members.map { "\($0.key):\(text($0.value))" }.sorted().joined(separator: ",") + "}"
    case .array(let values): "[" + values.map(text).joined(separator: ",") + "]"
    case .string(let string): String(string.map { $0.isWhitespace ? " " : $0 == "’" ? "'" : $0 })
    case .number(let number): number.text
    case .bool(let bool): "\(bool)"
    case .null: "null"
    }
  }

  /// The path of a program that is installed.
  private static func program(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What a program prints for an input.
  private static func output(of program: String, _ arguments: [String], _ input: [UInt8]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "histmark-\(UUID().uuidString).bib")
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments + [file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return [UInt8](data)
  }
}
