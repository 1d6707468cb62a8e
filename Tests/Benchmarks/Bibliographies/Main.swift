import Bibliography
import Foundation
import SourceText
import Vocabulary

/// Measures bibliographies: `bibliographies FOLDER [COUNT]` makes a file of COUNT entries (72,000) of the .bib files in a
/// folder, reads it, searches and edits it, and has Pandoc and Python's bibtexparser read the same file, if they are there.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first else { return print("usage: bibliographies FOLDER [COUNT]") }
    let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 72_000
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".bib") }.sorted()
    let files = try names.map { [UInt8](try Data(contentsOf: URL(filePath: folder).appending(path: $0))) }
    let bytes = largeBibliography(from: files, count: count)
    let path = FileManager.default.temporaryDirectory.appending(path: "bibliography-\(count).bib")
    try Data(bytes).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    print("\(count) entries of \(names.count) files, \(bytes.count / 1_000_000) MB")
    let whole = measureOwn(bytes)
    measureOthers(path.path, whole)
  }

  /// Measures this program; the time in which it makes CSL-JSON of the file.
  private static func measureOwn(_ bytes: [UInt8]) -> Duration {
    let reading = best(of: 5) { _ = BibliographyFile(bib: SourceText(bytes)) }
    print("read                   \(milliseconds(reading))")
    var file = BibliographyFile(bib: SourceText(bytes))
    var search = EntrySearch(file)
    print("words for the search   \(milliseconds(best(of: 3) { _ = EntrySearch(file) }))")
    // A list of proposals: what is found, and of the best so many a line each.
    for query in ["d", "the", "knuth", "knuth-1984", "1984", "kct"] {
      let time = best(of: 5) { _ = search.matches(query, limit: 200).map { file.entry($0.entry)?.summary } }
      print("completion of “\(query)”".padded(to: 23) + milliseconds(time))
    }
    let nearest = best(of: 3) { _ = nearestSpellings(to: "knuth:ctx-3", among: (0..<file.count).lazy.map(file.key)) }
    print("nearest keys           \(milliseconds(nearest))")
    var source = SourceText(bytes)
    let edits = (1...5).map { number in
      let place = bytes.count * number / 6
      return ContinuousClock().measure {
        let edit = ByteEdit(ByteRange(place, place), "x")
        source.apply(edit)
        // A snapshot of the workspace holds the versions before it.
        let snapshot = (file, search)
        let change = file.update(to: source, after: edit)
        search.replace(change.old, with: change.new, in: file)
        _ = snapshot
      }
    }
    print("edit                   \(milliseconds(edits.sorted()[2]))")
    print("findings of all entries " + milliseconds(best(of: 2) { _ = file.entryFindings() }))
    let whole = best(of: 2) { _ = CSLWriter.write(BibliographyFile(bib: SourceText(bytes)).entries, pretty: false) }
    print("to CSL-JSON            \(milliseconds(whole))")
    return whole
  }

  private static func measureOthers(_ path: String, _ own: Duration) {
    let python =
      "import sys,bibtexparser\nprint(len(bibtexparser.parse_file(sys.argv[1]).entries) if hasattr(bibtexparser,"
      + "'parse_file') else len(bibtexparser.load(open(sys.argv[1])).entries))"
    for (name, command) in [
      ("bibtexparser", ["python3", "-c", python, path]),
      ("pandoc", ["pandoc", "-f", "biblatex", "-t", "csljson", path]),
    ] {
      guard let time = run(command) else {
        print("\(name) is not there, or does not read the file")
        continue
      }
      let ratio = time / own
      print("\(name)".padded(to: 23) + milliseconds(time) + ", \((ratio * 10).rounded() / 10) times as long")
    }
  }

  /// How long a program runs; nil where it fails.
  private static func run(_ command: [String]) -> Duration? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let time = ContinuousClock().measure {
      guard (try? process.run()) != nil else { return }
      process.waitUntilExit()
    }
    return process.terminationStatus == 0 ? time : nil
  }

  private static func best(of rounds: Int, _ work: () -> Void) -> Duration {
    (0..<rounds).map { _ in ContinuousClock().measure(work) }.min() ?? .zero
  }

  private static func milliseconds(_ time: Duration) -> String { "\((time / .milliseconds(1) * 10).rounded() / 10) ms" }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(1, width - count)) }
}
