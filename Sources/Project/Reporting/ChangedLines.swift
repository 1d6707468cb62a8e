import Files
import Model
import SourceText

/// The lines that changed since a revision of Git, uncommitted ones included.
package struct ChangedLines: Sendable {
  /// For each file that changed, zero-based lines in order; the whole of a file that Git does not know.
  private var lines: [DocumentID: [Range<Int>]] = [:]
  /// The same in bytes, for documents that were looked at; they go along with edits.
  private var bytes: [DocumentID: [ByteRange]] = [:]

  /// - Throws: ``GitError`` with what Git says.
  package init(since revision: String, in folder: String) throws(GitError) {
    let root = try Self.git(["rev-parse", "--show-toplevel"], in: folder).trimmingNewline
    // What looks like an option is none.
    let question = ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"]
    guard let commit = try? Self.git(question, in: root) else {
      throw GitError(message: "--since: ‘\(revision)’ is no revision here.")
    }
    let difference = try Self.git(
      [
        "-c", "core.quotePath=false", "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-renames",
        "--src-prefix=a/", "--dst-prefix=b/", commit.trimmingNewline, "--",
      ], in: root)
    read(difference, root: root)
    let unknown = try Self.git(["ls-files", "--others", "--exclude-standard", "-z"], in: root)
    for path in unknown.split(separator: "\0") { lines[DocumentID("\(root)/\(path)")] = [0..<Int.max] }
  }

  /// Reads `git diff --unified=0`.
  init(difference: String, root: String) { read(difference, root: root) }

  private mutating func read(_ difference: String, root: String) {
    var document: DocumentID?
    for line in difference.split(separator: "\n") {
      if line.hasPrefix("+++ ") {
        let name = Self.unquoted(line.dropFirst(4))
        document = name.hasPrefix("b/") ? DocumentID("\(root)/\(name.dropFirst(2))") : nil
      } else if line.hasPrefix("@@ "), let document, let hunk = Self.newLines(of: line), !hunk.isEmpty {
        lines[document, default: []].append(hunk)
      }
    }
  }

  /// The lines of `@@ -a,b +c,d @@`, zero-based.
  private static func newLines(of header: Substring) -> Range<Int>? {
    guard let plus = header.split(separator: " ").first(where: { $0.hasPrefix("+") }) else { return nil }
    let numbers = plus.dropFirst().split(separator: ",").map { Int($0) }
    guard let first = numbers.first ?? nil else { return nil }
    let count = numbers.count > 1 ? numbers[1] ?? 0 : 1
    return count == 0 || first < 1 ? 0..<0 : (first - 1)..<(first - 1 + count)
  }

  /// A path as Git quotes one with tabs, quotes or backslashes in it.
  private static func unquoted(_ name: Substring) -> String {
    guard name.first == "\"", name.last == "\"", name.count > 1 else {
      return String(name.last == "\t" ? name.dropLast() : name)
    }
    var result = ""
    var characters = name.dropFirst().dropLast().makeIterator()
    while let character = characters.next() {
      if character != "\\" {
        result.append(character)
        continue
      }
      switch characters.next() {
      case "t": result.append("\t")
      case "n": result.append("\n")
      case let other?: result.append(other)
      case nil: break
      }
    }
    return result
  }

  private static func git(_ arguments: [String], in folder: String) throws(GitError) -> String {
    guard let result = Subprocess.run(["git", "-C", folder] + arguments) else {
      throw GitError(message: "--since needs git on the PATH.")
    }
    if result.status != 0 {
      let lines = String(decoding: result.errors, as: UTF8.self).split(separator: "\n")
      throw GitError(message: "--since: git says: \(lines.first ?? "nothing")")
    }
    return String(decoding: result.output, as: UTF8.self)
  }

  /// Whether a place lies in a line that changed.
  package mutating func touch(_ range: ByteRange, in document: DocumentID, text: @autoclosure () -> SourceText?) -> Bool
  {
    guard let lines = lines[document] else { return false }
    if bytes[document] == nil, let text = text() {
      bytes[document] = lines.filter { $0.lowerBound < text.lines.count }.map { span in
        let last = min(span.upperBound, text.lines.count)
        return ByteRange(text.lines.start(ofLine: span.lowerBound), text.lines.start(ofLine: last))
      }
    }
    return (bytes[document] ?? []).contains { $0.overlaps(range) || $0.contains(range.start) }
  }

  /// Goes along with edits of a document, in order and in coordinates of the text before them.
  package mutating func follow(_ edits: [ByteEdit], in document: DocumentID) {
    bytes[document] = bytes[document]?.map { range in
      ByteRange(Self.moved(range.start, by: edits), Self.moved(range.end, by: edits))
    }
  }

  private static func moved(_ place: ByteOffset, by edits: [ByteEdit]) -> ByteOffset {
    edits.reduce(place) { moved, edit in edit.range.end <= place ? moved + edit.growth : moved }
  }
}

/// Why the changed lines cannot be told.
package struct GitError: Error {
  package let message: String
}

extension String {
  fileprivate var trimmingNewline: String { last == "\n" ? String(dropLast()) : self }
}
