import Files
import JSON
import Linting
import Model
import SourceText

/// Findings that are known and not to be reported again: how old texts come under a check that new ones must pass.
///
/// A finding is known by its path, rule and words, not by its line, so that what is written above it does not matter.
package struct Baseline: Sendable {
  /// For each path, relative to the folder of the baseline's file, what is known of it; equal ones count.
  package private(set) var entries: [String: [Fingerprint]] = [:]
  private let folder: String

  /// An empty baseline for a file that is to be written.
  package init(at path: String) { folder = FileSystem.folder(of: FileSystem.absolutePath(path)) }

  /// - Throws: ``BaselineError`` for what is no baseline: to take it for an empty one would report everything.
  package init(_ bytes: [UInt8], at path: String) throws(BaselineError) {
    self.init(at: path)
    let document = JSONDocument(bytes, dialect: .json5)
    guard document.errors.isEmpty, let root = document.root, root["version"]?.int == 1,
      let documents = root["findings"]?.members
    else { throw BaselineError() }
    for member in documents {
      guard let items = member.value.array else { throw BaselineError() }
      entries[member.key] = items.compactMap { item in
        guard let rule = item["rule"]?.string, let words = item["words"]?.string, let line = item["line"]?.string
        else { return nil }
        return Fingerprint(rule: rule, words: words, line: line)
      }
    }
  }

  /// How many findings are known.
  package var count: Int { entries.values.reduce(0) { $0 + $1.count } }

  /// A document as the baseline calls it.
  package func path(of document: DocumentID) -> String { FileSystem.relativePath(document.name, from: folder) }

  /// Parts a document's findings into new and known ones. First those are taken that stand in a line as it was, then
  /// those whose line has been edited around them.
  package func parted(
    _ findings: [Finding], of document: DocumentID, excerpt: TextExcerpt?
  ) -> (new: [Finding], known: [Fingerprint]) {
    guard var entries = entries[path(of: document)], !findings.isEmpty else { return (findings, []) }
    // Where the configuration is not understood nothing is as it was meant, and that is never old.
    entries.removeAll { $0.rule == MalformedConfiguration.description.name }
    var exact: [Fingerprint: Int] = [:]
    for entry in entries { exact[entry, default: 0] += 1 }
    var known: [Fingerprint] = []
    var open: [(finding: Finding, print: Fingerprint)] = []
    for finding in findings {
      let print = Fingerprint(finding, in: excerpt)
      if let count = exact[print], count > 0 {
        exact[print] = count - 1
        known.append(print)
      } else {
        open.append((finding, print))
      }
    }
    var loose: [Fingerprint: [Fingerprint]] = [:]
    for (entry, count) in exact where count > 0 {
      loose[entry.withoutLine, default: []] += Array(repeating: entry, count: count)
    }
    let new = open.filter { _, print in
      guard let entry = loose[print.withoutLine]?.popLast() else { return true }
      known.append(entry)
      return false
    }
    return (new.map(\.finding), known)
  }

  /// Takes out what a check of a document should have found again and has not.
  ///
  /// - Parameters:
  ///   - found: Those of its entries that were found.
  ///   - isLookedFor: Whether the check looked for an entry.
  package mutating func shrink(
    _ document: DocumentID, to found: [Fingerprint], lookingFor isLookedFor: (Fingerprint) -> Bool
  ) {
    var counts: [Fingerprint: Int] = [:]
    for entry in found { counts[entry, default: 0] += 1 }
    let path = path(of: document)
    let kept = entries[path]?.filter { entry in
      counts[entry, default: 0] -= 1
      return counts[entry, default: 0] >= 0 || !isLookedFor(entry)
    }
    entries[path] = kept?.isEmpty == false ? kept : nil
  }

  /// Adds what was found on a document and is known from now on.
  package mutating func add(_ fingerprints: [Fingerprint], of document: DocumentID) {
    if !fingerprints.isEmpty { entries[path(of: document), default: []] += fingerprints }
  }

  /// Takes out what is known of files that are gone.
  package mutating func dropAbsentFiles() {
    for path in entries.keys where FileSystem.kind(of: path.hasPrefix("/") ? path : "\(folder)/\(path)") == nil {
      entries[path] = nil
    }
  }

  /// The file, in order of path and with a finding a line, so that changes to it can be read.
  package var bytes: [UInt8] {
    var text = "{\n  \"version\": 1,\n  \"findings\": {"
    let paths = entries.keys.sorted()
    for (number, path) in paths.enumerated() {
      var key = JSONWriter()
      key.string(path)
      text += "\(number == 0 ? "" : ",")\n    \(key.text): [\n"
      let lines = (entries[path] ?? []).map { entry in
        var writer = JSONWriter()
        writer.object { writer in
          writer.member("rule", entry.rule)
          writer.member("words", entry.words)
          writer.member("line", entry.line)
        }
        return "      \(writer.text)"
      }
      text += lines.joined(separator: ",\n") + "\n    ]"
    }
    return Array((text + (paths.isEmpty ? "}\n}\n" : "\n  }\n}\n")).utf8)
  }
}

/// A file that was to be a baseline and is none.
package struct BaselineError: Error {}

extension Fingerprint {
  fileprivate var withoutLine: Fingerprint { Fingerprint(rule: rule, words: words, line: "") }
}
