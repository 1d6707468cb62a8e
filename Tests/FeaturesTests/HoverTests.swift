import Features
import Model
import SourceText
import TestSupport
import Testing

@Suite struct HoverTests {
  /// Cards shown at the caret, and what must be in them.
  static let cards: [(String, [String])] = [
    (
      "See the [treaty](#sf-1‸951).",
      ["San Francisco Peace Treaty", "8 September 1951", "28 April 1952", "UNTS 136, 45"]
    ),
    ("The San Francisco Peace ‸Treaty was signed.", ["San Francisco Peace Treaty", "did not sign", "Soviet Union"]),
    (
      "After the Crimean ‸War came peace.",
      ["**Also reckoned from** July 1853; 27 March 1854", "**Also reckoned until** February 1856"]
    ),
    ("The Gulf ‸War freed Kuwait.", ["### Gulf War", "2 August 1990"]),
    ("The Act of ‸Union.", ["### Treaty of Union", "### Acts of Union 1800", "3 things have this name"]),
    ("The Battle of ‸Hastings.", ["14 October 1066 (20 October 1066 Gregorian)"]),
    ("The Treaty of ‸Shimoda was signed.", ["7 February 1855 (26 January 1855 Old Style; Ansei 1"]),
    ("It was signed on 8 Sep‸tember 1951.", ["Saturday", "8 September 1951", "1951-09-08"]),
    ("From [long ago](date:173X‸~).", ["1730"]),
    ("See [@dow‸er1999].\n\n```source {#dower1999}\ntitle: Embracing Defeat\n```", ["Embracing Defeat"]),
    (
      "See [it](#m‸ine).\n\n```treaty {#mine}\ntitle: My Peace\nsame-as: portsmouth-1905\nin-force: 1905-10-15\n```",
      [
        "My Peace", "5 September 1905", "**In force** 15 October 1905  ",
        "From Histmark’s gazetteer (#portsmouth-1905)",
      ]
    ),
    ("The Peace of Ports‸mouth.\n\n```treaty {#mine}\ntitle: My Peace\nsame-as: portsmouth-1905\n```", ["My Peace"]),
    ("```treaty {#x}\ntitle: T\nin-fo‸rce: 1952\n```", ["in-force", "The day it entered into force"]),
    ("```trea‸ty {#x}\ntitle: T\n```", ["treaty", "international agreement"]),
  ]

  @Test(arguments: cards.indices)
  func showsCard(index: Int) throws {
    let (text, wanted) = Self.cards[index]
    let documents = MarkedDocuments(text)
    let document = try #require(documents.documents.first)
    let caret = try #require(document.caret)
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    let card = try #require(hover(at: caret, in: context), "nothing is shown in: \(text)")
    for words in wanted { #expect(card.markdown.contains(words), "\(words) is missing from \(card.markdown)") }
    #expect(card.range.touches(caret))
  }

  @Test(arguments: ["Just ‸words here.", "A `San Francisco Peace ‸Treaty` in code.", "‸"])
  func showsNothingWhereNothingIsKnown(text: String) throws {
    let documents = MarkedDocuments(text)
    let document = try #require(documents.documents.first)
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    #expect(hover(at: try #require(document.caret), in: context) == nil)
  }
}
