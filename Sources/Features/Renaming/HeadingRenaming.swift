import Model
import SourceText
import Syntax

/// The edits that give a heading another text; links to it follow, and so do those to later headings whose anchors were
/// numbered because of it.
func headingEdits(
  _ heading: Heading, in document: DocumentID, to text: String, _ workspace: WorkspaceModel, _ isCancelled: () -> Bool
) throws(RenamingRefusal) -> [DocumentID: [ByteEdit]] {
  let words = plainText(ofHeading: text)
  let slug = headingSlug(words)
  if slug.isEmpty || text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
    throw RenamingRefusal("A heading is one line with at least one letter or digit.")
  }
  if heading.contentRange.isEmpty { throw RenamingRefusal("The heading has no text.") }
  guard let summary = workspace.documents[document] else { return [:] }
  var edits: [DocumentID: [ByteEdit]] = [document: [ByteEdit(heading.contentRange, text)]]
  var counts: [String: Int] = [:]
  for other in summary.headings {
    if isCancelled() { break }
    let old = headingSlug(other.text)
    let base = other.range == heading.range ? slug : old
    let newSlug: String
    if other.idRange == nil {
      let count = counts[base, default: 0]
      counts[base] = count + 1
      newSlug = count == 0 ? base : "\(base)-\(count)"
    } else {
      newSlug = other.slug
    }
    var anchors = [(old: other.slug, new: newSlug)]
    if base != old {
      // Its attributes follow the text where they are text themselves.
      anchors += other.otherAnchors.map { ($0, $0.hasPrefix(old) ? base + $0.dropFirst(old.count) : $0) }
    }
    for anchor in anchors where anchor.old != anchor.new {
      try refuse(anchor.new, ofHeadingIn: summary, workspace)
      for (home, reference) in references(
        to: anchor.old, meaning: .heading(other.slug, document), workspace, isCancelled)
      {
        edits[home, default: []].append(ByteEdit(reference.idRange, anchor.new))
      }
    }
  }
  return edits
}

/// The edits that give a heading another id (`{#id}`).
func headingIDEdits(
  _ heading: Heading, in document: DocumentID, to name: String, _ workspace: WorkspaceModel, _ isCancelled: () -> Bool
) throws(RenamingRefusal) -> [DocumentID: [ByteEdit]] {
  guard let range = heading.idRange, let summary = workspace.documents[document] else { return [:] }
  let written = Array("{#\(name)}".utf8)
  guard Attributes(at: 0, in: written, before: written.count)?.idRange == ByteRange(2, written.count - 1),
    !name.utf8.contains(0x2E)
  else { throw RenamingRefusal("‘\(name)’ is no id: an id has no spaces, dots, quotes or braces.") }
  if let other = summary.heading(slug: name), other.range != heading.range {
    throw RenamingRefusal("‘\(name)’ is already the anchor of the heading ‘\(other.text)’.")
  }
  try refuse(name, ofHeadingIn: summary, workspace)
  var edits = [document: [ByteEdit(range, name)]]
  for (home, reference) in references(
    to: heading.slug, meaning: .heading(heading.slug, document), workspace, isCancelled)
  {
    edits[home, default: []].append(ByteEdit(reference.idRange, name))
  }
  return edits
}

/// Refuses an anchor that something else has, or that links of the document already use for a thing elsewhere.
private func refuse(
  _ slug: String, ofHeadingIn summary: DocumentSummary, _ workspace: WorkspaceModel
) throws(RenamingRefusal) {
  let what = "The anchor of a heading would be ‘\(slug)’, which is"
  if summary.records.contains(where: { $0.id == slug }) {
    throw RenamingRefusal("\(what) the id of a record in the same document.")
  }
  if summary.anchors.contains(slug) {
    throw RenamingRefusal("\(what) that of an element in the same document.")
  }
  for reference in summary.references where reference.id == slug && reference.path == nil {
    switch workspace.definition(of: reference, in: summary.document) {
    case .record?, .authority?: throw RenamingRefusal("\(what) the id of a record that this document refers to.")
    default: continue
    }
  }
}

/// What a reader sees of a heading that is written so.
private func plainText(ofHeading text: String) -> String {
  let tree = SyntaxTree(parsing: SourceText("# \(text)\n"))
  return tree.root.children.first { $0.kind == .atxHeading }.flatMap(HeadingSyntax.init)?.plainText ?? ""
}
