import Chronology
import Testing

/// Dates by the eras of Japan and of the French Republic.
@Suite struct EraDatesTests {
  @Test(arguments: [
    "条約は⟦昭和26年9月8日|1951-09-08⟧に署名された", "⟦昭和二十六年九月八日|1951-09-08⟧", "⟦一九五一年九月八日|1951-09-08⟧",
    "⟦１９５１年９月|1951-09⟧", "⟦1951年|1951⟧に", "⟦明治元年|1868-01-25/1869-02-10⟧",
    "⟦安政元年12月21日|1855-02-07⟧", "⟦慶応3年10月14日|1867-11-09⟧", "⟦紀元前44年|-0043⟧", "⟦17世紀|16XX⟧", "⟦1960年代|196X⟧",
    "⟦1937年から1945年|1937/1945⟧まで", "⟦1951年頃|1951~⟧", "⟦1951年（昭和26年）9月8日|1951-09-08⟧",
    "⟦昭和64年1月8日|none⟧より前", "⟦Shōwa 26|1951⟧ and ⟦Showa 27|1952⟧ and ⟦Meiji 38 September 5|1905-09-05⟧",
    "⟦18 Brumaire VIII|1799-11-09⟧; ⟦9 thermidor an II|1794-07-27⟧; ⟦18 Brumaire, Year VIII|1799-11-09⟧",
  ])
  func eras(_ text: String) { check(text) }

  @Test(arguments: [
    ("Shōwa 26 (1951)", true), ("Shōwa 26 (1950)", false), ("昭和26年（1951年）9月8日", true), ("1950年（昭和26年）", false),
    // The last days of a lunisolar year were in the next common year.
    ("安政元年（1855年）12月21日", true),
  ])
  func pairs(_ text: String, _ agrees: Bool) throws {
    let found = dates(in: text)
    let dual = try #require(found.first?.dual, "\(text)")
    #expect(found.count == 1 && dual.kind == .era && dual.agrees == agrees, "\(text)")
  }
}
