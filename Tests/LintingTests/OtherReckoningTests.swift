import TestSupport
import Testing

/// What is right by another reckoning, of another thing of the name, or beside a year.
@Suite struct OtherReckoningTests {
  private func messages(_ text: String) -> [String] {
    TestWorkspace(MarkedDocuments(text)).findings().filter {
      $0.rule != "unused-record" && $0.rule != "unlinked-mention"
    }
    .map { "\($0.rule): \($0.message)" }
  }

  @Test(arguments: [
    // Memberships that were given up and taken up again.
    "Pakistan joined the Commonwealth in 1947.", "South Africa joined the Commonwealth in 1931.",
    "The United States joined UNESCO in 1946.", "Japan joined the International Labour Organization in 1919.",
    "Poland joined the International Monetary Fund in 1946.",
    // The entries of the body that came after.
    "Morocco joined the Organisation of African Unity in 1963.", "Siam joined the League of Nations in 1920.",
    // Several things of one name.
    "The Boer War of 1880–81 ended at Majuba.", "The Opium War of 1856–60 ended in Peking.",
    "The Persian Gulf War of 1980–88 was long.", "The Pacific War of 1879–83 was about nitrate.",
    "The Barrier Treaty of 1709 was signed.", "The Family Compact of 1733 was secret.",
    "The Hay–Pauncefote Treaty of 1900 was amended by the Senate.", "The Partition Treaty of 1698 was signed.",
    "The French Republic was proclaimed on 4 September 1870.", "The Kingdom of Yugoslavia was proclaimed in 1929.",
    "The German Empire was proclaimed in 1849 by the Frankfurt parliament.",
    "The Crown of Aragon was founded in 1137.", "The Transcaucasian Federation was founded on 12 March 1922.",
    "In 1922 the Transcaucasian Federation signed the treaty.", "The Andean Community was founded in 1996.",
    "The Schengen Agreement took effect on 26 March 1995.",
    // The last day of one calendar and the first of the other.
    "She died in the night of 4/15 October 1582.", "The days 2/14 September 1752 were joined.",
    "They were 31 January/14 February 1918 in Russia.",
    // Numbers of files.
    "Sign. 1/2/1815, fol. 3.", "Ref. FO 5/4/1812.", "Call no. 12/10/1945.",
    // The year stands beside the name.
    "| Year | Treaty |\n|---|---|\n| 1839 | Treaty of London |\n", "1839. Treaty of London.",
    "### 1839\n\nTreaty of London\n", "- 1839\n  - Treaty of London\n",
    // The day of another calendar; another treaty of the city and the year.
    "```treaty {#a}\ntitle: Treaty of Granada\nsigned: 1500-11-11\n```\n",
    "```treaty {#a}\ntitle: Treaty of Paris\nsigned: 1801-10-08 Paris\nparties: France; Russia\n```\n",
  ])
  func isLeftAlone(text: String) { #expect(messages(text) == []) }

  @Test(arguments: [
    ("Pakistan joined the Commonwealth in 1955.", "claim-contradicts-record"),
    ("Germany joined the League of Nations in 1925.", "claim-contradicts-record"),
    ("The Boer War ended in 1912.", "claim-contradicts-record"),
    ("She died on 4/16 October 1582.", "unequal-dates"), ("It was signed on 1/2/1815.", "ambiguous-date"),
    ("The Treaty of London was signed.", "ambiguous-name"),
    (
      "```treaty {#a}\ntitle: Treaty of Nerchinsk\nsigned: 1689-08-07 Nerchinsk\n```\n", "contradicts-gazetteer"
    ),
  ])
  func isReported(text: String, rule: String) {
    #expect(messages(text).contains { $0.hasPrefix(rule) }, "\(messages(text))")
  }
}
