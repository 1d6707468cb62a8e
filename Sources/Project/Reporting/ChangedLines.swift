import Files
import Model
import SourceText

/// The lines that changed since a revision of Git, uncommitted ones included.
package struct ChangedLines: Sendable {
  /// For each file that changed, zero-based lines in order; the whole of a file that Git does not know.
  private var lines: [DocumentID: [Range<Int>]] = [:]
  /// Folders of which Git knows nothing, as they are repositories themselves; all in them counts as changed.
  private var unknownFolders: [String] = []
  /// The same in bytes, for documents that were looked at; they go along with edits.
  private var bytes: [DocumentID: [ByteRange]] = [:]
  /// Of documents whose own path Git does not know, what it leads to.
  private var files: [DocumentID: DocumentID] = [:]

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
        "-c", "core.quotePath=false", "diff", "--unified=0", "--inter-hunk-context=0", "--text", "--no-textconv",
        "--no-color", "--no-ext-diff", "--find-renames", "--submodule=diff", "--src-prefix=a/", "--dst-prefix=b/",
        commit.trimmingNewline, "--",
      ], in: root)
    read(difference, root: root)
    let unknown = try Self.git(["ls-files", "--others", "--exclude-standard", "-z"], in: root)
    for path in unknown.split(separator: "\0") {
      if path.hasSuffix("/") {
        unknownFolders.append("\(root)/\(path.dropLast())")
      } else {
        takeIn(DocumentID("\(root)/\(path)"))
      }
    }
  }

  /// Takes all lines of a document for changed ones.
  package mutating func takeIn(_ document: DocumentID) { lines[document] = [0..<Int.max] }

  /// Reads `git diff --unified=0`.
  init(difference: String, root: String) { read(difference, root: root) }

  private mutating func read(_ difference: String, root: String) {
    var document: DocumentID?
    // How many lines of a hunk are still to come; they may look like anything.
    var textCount = 0
    // By bytes, as a line ending of two bytes is one character.
    for line in difference.utf8.split(separator: 0x0A).map(Substring.init) {
      if textCount > 0, !line.hasPrefix("\\") {
        textCount -= 1
      } else if line.hasPrefix("+++ ") {
        let name = Self.unquoted(line.dropFirst(4))
        document = name.hasPrefix("b/") ? DocumentID("\(root)/\(name.dropFirst(2))") : nil
      } else if line.hasPrefix("@@ "), let hunk = Self.hunk(of: line) {
        textCount = hunk.textCount
        if let document, !hunk.new.isEmpty { lines[document, default: []].append(hunk.new) }
      }
    }
  }

  /// What `@@ -a,b +c,d @@` says: the new lines, zero-based, and how many lines of text come after it.
  private static func hunk(of header: Substring) -> (new: Range<Int>, textCount: Int)? {
    let spans = header.split(separator: " ").dropFirst().prefix(2).map { span in
      span.dropFirst().split(separator: ",").compactMap { Int($0) }
    }
    guard let old = spans.first, let new = spans.last, spans.count == 2, let first = new.first else { return nil }
    let count = new.count > 1 ? new[1] : 1
    let lines = count == 0 || first < 1 ? 0..<0 : (first - 1)..<(first - 1 + count)
    return (lines, (old.count > 1 ? old[1] : 1) + count)
  }

  /// A path as Git quotes one with control characters, quotes or backslashes in it.
  private static func unquoted(_ name: Substring) -> String {
    // A tab comes after one with blanks.
    let name = name.last == "\t" ? name.dropLast() : name
    guard name.first == "\"", name.last == "\"", name.count > 1 else { return String(name) }
    var result: [UInt8] = []
    var rest = name.utf8.dropFirst().dropLast()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
        result.append(byte)
        continue
      }
      switch escaped {
      case UInt8(ascii: "a"): result.append(0x07)
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "v"): result.append(0x0B)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "0")...UInt8(ascii: "3"):
        let digits = [escaped, rest.popFirst() ?? 0x30, rest.popFirst() ?? 0x30]
        result.append(digits.reduce(0) { $0 << 3 | ($1 & 7) })
      default: result.append(escaped)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func git(_ arguments: [String], in folder: String) throws(GitError) -> String {
    guard let result = Subprocess.run(["git", "-C", folder] + arguments) else {
      throw GitError(message: "--since needs git on the PATH.")
    }
    if result.status != 0 {
      let lines = String(decoding: result.errors, as: UTF8.self).split(separator: "\n")
      let said = lines.first.map { $0.hasPrefix("fatal: ") ? $0.dropFirst(7) : $0 } ?? "nothing"
      throw GitError(message: "--since: git says ‘\(said)’.")
    }
    return String(decoding: result.output, as: UTF8.self)
  }

  /// Whether a place lies in a line that changed.
  package mutating func touch(_ range: ByteRange, in document: DocumentID, text: @autoclosure () -> SourceText?) -> Bool
  {
    guard let lines = lines[document] ?? lines[fileMeant(by: document)] else { return isUnknown(document) }
    if bytes[document] == nil, let text = text() {
      // For Git a carriage return alone ends no line.
      let starts = [0] + text.bytes.indices.filter { text.bytes[$0] == 0x0A }.map { $0 + 1 }
      bytes[document] = lines.filter { $0.lowerBound < starts.count }.map { span in
        ByteRange(starts[span.lowerBound], span.upperBound < starts.count ? starts[span.upperBound] : text.bytes.count)
      }
    }
    return (bytes[document] ?? []).contains { $0.overlaps(range) || $0.contains(range.start) }
  }

  private mutating func isUnknown(_ document: DocumentID) -> Bool {
    if unknownFolders.isEmpty { return false }
    let file = fileMeant(by: document).name
    return unknownFolders.contains { FileSystem.path(of: file, in: $0) != nil }
  }

  /// The document that Git knows a path by which may lead through links.
  private mutating func fileMeant(by document: DocumentID) -> DocumentID {
    if let known = files[document] { return known }
    let file = FileSystem.canonicalPath(document.name).map { DocumentID($0) } ?? document
    files[document] = file
    return file
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
