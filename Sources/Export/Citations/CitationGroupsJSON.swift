import Bibliography
import JSON
import Syntax

/// The citations of a text as JSON: an array of groups, each an array of what it cites.
///
/// `prefix` and `suffix` are what readers see before and after; `label` and `locator` are the place in the source as
/// Pandoc's citeproc reads it, or as historians write it where that reads none. A `suffix` is what is left after it.
package func citationGroupsJSON(of tree: SyntaxTree) -> [UInt8] {
  let groups = tree.root.descendants.compactMap { CitationGroupSyntax($0) }
  var json = JSONWriter(pretty: true)
  json.array(groups) { json, group in
    json.array(group.citations) { json, citation in write(citation, to: &json) }
  }
  return json.bytes
}

private func write(_ citation: CitationSyntax, to json: inout JSONWriter) {
  let written = citation.suffix
  let read = CitationSuffix(written)
  json.object { json in
    json.member("id", citation.key)
    json.member("mode", citation.mode.pandocName)
    json.member("prefix", citation.prefix)
    json.member("label", read.locator?.label.printedName ?? "")
    json.member("locator", read.locator?.printed ?? "")
    // Words that touch the bracket after a key get their comma when they are printed, not before.
    json.member("suffix", read.rest == ", \(written)" ? written : read.rest)
  }
}

extension CitationMode {
  /// The name in Pandoc's document model.
  fileprivate var pandocName: String {
    switch self {
    case .normal: "NormalCitation"
    case .authorInText: "AuthorInText"
    case .suppressAuthor: "SuppressAuthor"
    }
  }
}
