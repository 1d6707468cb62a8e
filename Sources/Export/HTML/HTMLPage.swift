import Model
import SourceText
import Syntax

/// How a document becomes HTML.
package struct HTMLOptions: Sendable {
  /// Whether the page's head and style are left out, for pasting into another page.
  package var isFragment = false
  /// Whether HTML in the document is HTML in the page, rather than shown as text.
  package var allowsHTML = false

  package init() {}
}

/// A document as a page that stands alone: its text, records as fact cards, dates as `<time>`, citations by author and
/// date, then footnotes, references, and the bundled records that it refers to.
package func htmlPage(
  _ model: DocumentModel, named document: DocumentID, in workspace: WorkspaceModel,
  _ options: HTMLOptions = HTMLOptions()
) -> [UInt8] {
  let state = PageState(model, named: document, in: workspace, allowsHTML: options.allowsHTML)
  var renderer = HTMLRenderer(tree: model.tree, page: state)
  let title = model.settings.title?.text ?? model.headings.first { $0.level == 1 }?.text ?? document.lastComponent
  if !options.isFragment { renderer.writeHead(title: title, language: model.settings.language?.text ?? "en") }
  if let title = model.settings.title?.text, !model.headings.contains(where: { $0.level == 1 }) {
    renderer.output.write("<h1>")
    renderer.output.write(text: title.utf8)
    renderer.output.write("</h1>\n")
  }
  renderer.render(model.tree.root)
  for key in model.settings.uncitedKeys where key != "*" { _ = renderer.page?.cite(key) }
  let cards = renderer.authorityCards()
  renderer.writeNotes()
  renderer.writeReferences()
  renderer.output.beginLine()
  renderer.output.write(raw: cards)
  if !options.isFragment { renderer.output.write("</main>\n</body>\n</html>\n") }
  return renderer.output.bytes
}

extension HTMLRenderer {
  fileprivate mutating func writeHead(title: String, language: String) {
    output.write("<!DOCTYPE html>\n<html lang=\"")
    output.write(text: language.utf8)
    output.write(
      """
      ">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="Histmark">
      <title>
      """)
    output.write(text: title.utf8)
    output.write("</title>\n<style>\n\(pageStyle)</style>\n</head>\n<body>\n<main>\n")
  }

  /// Footnotes in the order in which they are called; those that a footnote calls come after it.
  fileprivate mutating func writeNotes() {
    var number = 0
    while let notes = page?.notes, number < notes.count {
      if number == 0 { output.write("<section class=\"notes\">\n<hr>\n<ol>\n") }
      let note = notes[number]
      number += 1
      output.write("<li id=\"fn-\(number)\">")
      if note.kind == .inlineFootnote { output.write("<p>") }
      render(note)
      if note.kind == .inlineFootnote { output.write("</p>\n") }
      output.write(
        " <a href=\"#fnref-\(number)\" class=\"back\" aria-label=\"Back to the text\">↩</a>", before: "</p>\n")
      output.write("</li>\n")
    }
    if number > 0 { output.write("</ol>\n</section>\n") }
  }

  /// What was cited, as a list in the order of the alphabet.
  fileprivate mutating func writeReferences() {
    guard let page, !page.cited.isEmpty else { return }
    let references = page.cited.map { key, entry in (key, page.formatter.reference(entry)) }
      .sorted { ($0.1.plain.lowercased(), $0.0) < ($1.1.plain.lowercased(), $1.0) }
    output.beginLine()
    output.write("<section class=\"references\">\n<h2>References</h2>\n<ul>\n")
    for (key, reference) in references {
      output.write("<li id=\"ref-")
      output.write(text: key.utf8)
      output.write("\">\(reference.html)</li>\n")
    }
    output.write("</ul>\n</section>\n")
  }

  /// The bundled records that the document refers to, in the order of their names. What they cite is cited.
  fileprivate mutating func authorityCards() -> [UInt8] {
    guard let page, !page.authorities.isEmpty else { return [] }
    var renderer = HTMLRenderer(tree: tree, page: page)
    renderer.output.write("<section class=\"gazetteer\">\n<h2>From Histmark’s gazetteer</h2>\n")
    for record in page.authorities.values.sorted(by: { ($0.shortTitle, $0.id ?? "") < ($1.shortTitle, $1.id ?? "") }) {
      renderer.writeCard(record, isBrief: true)
    }
    renderer.output.write("</section>\n")
    self.page = renderer.page
    return renderer.output.bytes
  }
}
