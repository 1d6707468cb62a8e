import Model
import SourceText
import Syntax

/// A file or folder that is going to have another name.
package struct FileMove: Hashable, Sendable {
  package let from: DocumentID
  package let to: DocumentID

  package init(from: DocumentID, to: DocumentID) {
    self.from = from
    self.to = to
  }

  /// The new name of a document that is, or lies in, what is moved.
  fileprivate func newName(of document: DocumentID) -> DocumentID? {
    if document == from { return to }
    guard document.name.hasPrefix(from.name + "/") else { return nil }
    return DocumentID(to.name + document.name.dropFirst(from.name.count))
  }
}

/// The edits by which links go on leading where they led when files are moved: those to the files, and those in them.
///
/// - Parameters:
///   - text: The text of a document.
///   - model: The model of a document; asked of those alone that can be concerned.
package func linkEdits(
  following moves: [FileMove], in documents: some Sequence<DocumentID>, text: (DocumentID) -> SourceText?,
  model: (DocumentID) -> DocumentModel?, isCancelled: () -> Bool = { false }
) -> [DocumentID: [ByteEdit]] {
  let traces = moves.map { trace(of: $0.from.lastComponent) }
  var edits: [DocumentID: [ByteEdit]] = [:]
  for document in documents {
    if isCancelled() { return [:] }
    let home = newName(of: document, after: moves)
    // A document that stays can only be concerned if the name of what moves stands in it.
    if home == document {
      guard let bytes = text(document)?.bytes, traces.contains(where: { contains($0, in: bytes) }) else { continue }
    }
    guard let model = model(document) else { continue }
    let found = pathEdits(following: moves, of: paths(in: model), in: document)
    if !found.isEmpty { edits[document] = found }
  }
  return edits
}

/// The edits by which paths in a file go on leading where they led when files are moved.
package func pathEdits(following moves: [FileMove], of paths: [WrittenPath], in document: DocumentID) -> [ByteEdit] {
  let home = newName(of: document, after: moves)
  return paths.compactMap { path in
    let target = document.resolving(path: path.text)
    let newTarget = newName(of: target, after: moves)
    if newTarget == target && home == document || RelativePath.isAbsolute(path.text) { return nil }
    let newPath = RelativePath.path(from: home, to: newTarget)
    if DocumentID(home.name).resolving(path: path.text) == newTarget || newPath.isEmpty { return nil }
    return ByteEdit(path.range, path.isLink ? RelativePath.escaped(newPath) : newPath)
  }
}

private func newName(of document: DocumentID, after moves: [FileMove]) -> DocumentID {
  moves.lazy.compactMap { $0.newName(of: document) }.first ?? document
}

/// A path in a file: of a link, or of a bibliography in front matter or a configuration.
package struct WrittenPath: Hashable, Sendable {
  let text: String
  let range: ByteRange
  fileprivate let isLink: Bool

  /// A path that is written as it is.
  package init(_ text: String, at range: ByteRange) { self.init(text: text, range: range, isLink: false) }

  fileprivate init(text: String, range: ByteRange, isLink: Bool) {
    self.text = text
    self.range = range
    self.isLink = isLink
  }
}

private func paths(in model: DocumentModel) -> [WrittenPath] {
  var found = model.settings.bibliographies.map { WrittenPath($0.text, at: $0.range) }
  for node in model.tree.root.descendants where node.kind == .linkDestination {
    let path = node.bytes.prefix(pathLength(ofDestination: node.bytes))
    let text = String(decoding: path, as: UTF8.self)
    if text.isEmpty { continue }
    let start = node.range.start
    found.append(WrittenPath(text: text, range: ByteRange(start, start + ByteCount(path.count)), isLink: true))
  }
  return found
}

/// The longest part of a name that no link writes in another way.
private func trace(of name: String) -> [UInt8] {
  let runs = Array(name.utf8).split { byte in
    switch byte {
    case 0x2D, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: false
    default: true
    }
  }
  return runs.max { $0.count < $1.count }.map(Array.init) ?? []
}

private func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
  guard let first = needle.first else { return true }
  return bytes.withUnsafeBufferPointer { bytes in
    var place = 0
    while place + needle.count <= bytes.count {
      if bytes[place] == first, bytes[place..<(place + needle.count)].elementsEqual(needle) { return true }
      place += 1
    }
    return false
  }
}
