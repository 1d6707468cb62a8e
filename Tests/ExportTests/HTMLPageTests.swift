import Model
import SourceText
import Syntax
import TestSupport
import Testing

@testable import Export

/// What a page says of a document, without its head.
private func fragment(_ marked: String, allowingHTML: Bool = false) throws -> String {
  let workspace = TestWorkspace(MarkedDocuments(marked))
  let name = DocumentID("document.md")
  let model = try #require(workspace.models[name])
  var options = HTMLOptions()
  options.isFragment = true
  options.allowsHTML = allowingHTML
  return String(decoding: htmlPage(model, named: name, in: workspace.workspace, options), as: UTF8.self)
}

@Suite struct HTMLPageTests {
  @Test(arguments: [
    ("# A *b*\n", "<h1 id=\"a-b\">A <em>b</em></h1>\n"),
    ("# A *b* {#c .d}\n\n[e](#a-b)\n", "<h1 id=\"c\">A <em>b</em></h1>\n<p><a href=\"#c\">e</a></p>\n"),
    (
      "# A in 1951 {.unnumbered}\n",
      "<h1 id=\"a-in-1951\">A in <time datetime=\"1951\" data-edtf=\"1951\">1951</time></h1>\n"
    ),
    (
      "Signed on 8 September 1951.\n",
      "<p>Signed on <time datetime=\"1951-09-08\" data-edtf=\"1951-09-08\">8 September 1951</time>.</p>\n"
    ),
    (
      "Signed on 8 September\n1951, *they say*.\n",
      "<p>Signed on <time datetime=\"1951-09-08\" data-edtf=\"1951-09-08\" title=\"8 September 1951\">8 September\n1951</time>, "
        + "<em>they say</em>.</p>\n"
    ),
    (
      "[late in the 1730s](date:173X~)",
      "<p><time data-edtf=\"173X~\" title=\"the 1730s, approximately\">late in the 1730s</time></p>\n"
    ),
    ("a[^1] b^[c][^x]\n\n[^1]: *d*[^2]\n[^2]: e\n", notes),
    ("| a | b |\n|--|-:|\n| 1 | 2 |\n", table),
    ("- [x] done\n", "<ul>\n<li><input type=\"checkbox\" disabled checked> done</li>\n</ul>\n"),
    (
      "[x](javascript:alert) [y](JAVA\u{09}SCRIPT:a) <javascript:b>",
      "<p><a>x</a> [y](JAVA\tSCRIPT:a) javascript:b</p>\n"
    ),
    ("a <b onclick=\"x\">c</b> <!-- d -->\n", "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt; </p>\n"),
    ("<div>\nx\n</div>\n", "<pre class=\"html\"><code>&lt;div&gt;\nx\n&lt;/div&gt;\n</code></pre>\n"),
    ("<!-- a -->\n", ""),
    (
      "see [@nobody, p. 3]",
      "<p>see <span class=\"citation\">(<strong class=\"unknown\" title=\"No source has this key.\">"
        + "nobody?</strong>, p. 3)</span></p>\n"
    ),
    ("[a](#no-such-thing)", "<p><a href=\"#no-such-thing\">a</a></p>\n"),
  ])
  func blocksAndInlines(document: String, wanted: String) throws {
    #expect(try fragment(document) == wanted)
  }

  @Test func htmlIsKeptWhereItIsAllowed() throws {
    #expect(
      try fragment("a <b>c</b>\n\n<div>\nx\n</div>\n", allowingHTML: true) == "<p>a <b>c</b></p>\n<div>\nx\n</div>\n")
  }

  @Test func recordsAreCardsWithAnchors() throws {
    let page = try fragment(
      """
      [](#t), [that day](#t.signed), [](#t.signed), [other](#other)

      - ```treaty {#t}
        title: A <Treaty>
        signed: 1855-02-07 = julian:1855-01-26 Shimoda
        ratified: 1856 #x
        ratified: 1857 Peru
        source: [@t, art. 2]; *see* there
        status: disputed
        ```

      ```polity {#x}
      title: The Realm of X
      short: X
      ```
      %% other.md
      ```event {#other}
      title: Other
      ```
      """)
    for wanted in [
      "<a href=\"#t\">A &lt;Treaty&gt;</a>", "<a href=\"#t.signed\">that day</a>",
      "<a href=\"#t.signed\"><time datetime=\"1855-02-07\" data-edtf=\"1855-02-07\">7 February 1855</time>",
      "<a href=\"other.md#other\">other</a>", "<article class=\"record\" id=\"t\">", "<dd id=\"t.signed\">",
      "(<time datetime=\"1855-02-07\" data-edtf=\"1855-02-07\" title=\"7 February 1855\">26 January 1855 Old Style</time>), Shimoda",
      "<dd id=\"t.ratified\"><time datetime=\"1856\" data-edtf=\"1856\">1856</time> · <a href=\"#x\">X</a></dd>\n<dd>",
      "<em>see</em> there</dd>", "<span class=\"status\" id=\"t.status\">disputed</span>",
      "<p class=\"title\" id=\"x.short\">X</p>\n<p class=\"full-title\" id=\"x.title\">The Realm of X</p>",
      "<li id=\"ref-t\">",
    ] {
      #expect(page.contains(wanted), "\(wanted) is not in\n\(page)")
    }
  }

  @Test func citationsAreByAuthorAndDateWithAListOfReferences() throws {
    let page = try fragment(
      """
      ---
      bibliography: a.bib
      ---
      Shown [see @dower, p. 3; -@iriye] and by @iriye [p. 4, and more], also @iriye.
      %% a.bib
      @book{dower, author = {John Dower}, title = {Embracing Defeat}, date = {1999}}
      @book{iriye, author = {Akira Iriye}, title = {The Cold War in Asia}, date = {1974}}
      """)
    for wanted in [
      "(see <a href=\"#ref-dower\">Dower 1999, 3</a>; <a href=\"#ref-iriye\">1974</a>)",
      "Iriye (<a href=\"#ref-iriye\">1974, 4</a>, and more)", "Iriye (<a href=\"#ref-iriye\">1974</a>)",
      "<h2>References</h2>\n<ul>\n<li id=\"ref-dower\">Dower, John. 1999. <i>Embracing Defeat</i>.</li>\n<li id=\"ref-iriye\">",
    ] {
      #expect(page.contains(wanted), "\(wanted) is not in\n\(page)")
    }
  }

  @Test func aPageStandsAlone() throws {
    let workspace = TestWorkspace(MarkedDocuments("---\ntitle: A <b>\nlang: de\n---\nText"))
    let name = DocumentID("document.md")
    let model = try #require(workspace.models[name])
    let page = String(decoding: htmlPage(model, named: name, in: workspace.workspace), as: UTF8.self)
    for wanted in ["<html lang=\"de\">", "<title>A &lt;b&gt;</title>", "<h1>A &lt;b&gt;</h1>\n<p>Text</p>\n</main>"] {
      #expect(page.contains(wanted), "\(wanted)")
    }
    for other in ["<script", "http://", "https://", "@import", "url("] { #expect(!page.contains(other)) }
  }

  @Test func theExamplesOfTheSpecification() throws {
    let examples = try ChapterExample.all(in: "11-html.md", language: "page")
    for example in examples { #expect(try fragment(example.document) == example.result, "\(example)") }
    #expect(examples.count >= 5)
  }

  @Test func deepNestingOverflowsNothing() throws {
    let depth = 20_000
    let text = String(repeating: "> ", count: depth) + "a" + String(repeating: "*b ", count: depth)
    #expect(try fragment(text).contains("</blockquote>"))
  }
}

private let notes = """
  <p>a<sup class="note"><a href="#fn-1" id="fnref-1">1</a></sup> b<sup class="note"><a href="#fn-2" id="fnref-2">2</a></sup>[^x]</p>
  <section class="notes">
  <hr>
  <ol>
  <li id="fn-1">
  <p><em>d</em><sup class="note"><a href="#fn-3" id="fnref-3">3</a></sup> \
  <a href="#fnref-1" class="back" aria-label="Back to the text">↩</a></p>
  </li>
  <li id="fn-2"><p>c <a href="#fnref-2" class="back" aria-label="Back to the text">↩</a></p>
  </li>
  <li id="fn-3">
  <p>e <a href="#fnref-3" class="back" aria-label="Back to the text">↩</a></p>
  </li>
  </ol>
  </section>

  """

private let table = """
  <div class="table"><table>
  <thead>
  <tr>
  <th>a</th>
  <th style="text-align: right">b</th>
  </tr>
  </thead>
  <tbody>
  <tr>
  <td>1</td>
  <td style="text-align: right">2</td>
  </tr>
  </tbody>
  </table></div>

  """
