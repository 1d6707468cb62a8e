import Chronology
import Testing

@Suite struct EnglishDatesTests {
  @Test(arguments: [
    "signed on ⟦8 September 1951|1951-09-08⟧ at San Francisco",
    "signed on ⟦September 8, 1951|1951-09-08⟧, at San Francisco",
    "on ⟦8th September, 1951|1951-09-08⟧ and ⟦September 9th 1951|1951-09-09⟧",
    "on ⟦the 8th of September 1951|1951-09-08⟧",
    "on ⟦8 Sept. 1951|1951-09-08⟧ or ⟦Sept. 9, 1951|1951-09-09⟧",
    "⟦Saturday, 8 September 1951|1951-09-08⟧; ⟦Sat., Sept. 8, 1951|1951-09-08⟧",
    "since ⟦1951-09-08|1951-09-08⟧ and ⟦8.IX.1951|1951-09-08⟧ and ⟦8 IX 1951|1951-09-08⟧",
    "⟦1951 September 8|1951-09-08⟧; ⟦8-Sep-1951|1951-09-08⟧",
    "⟦July the Fourth, 1776|1776-07-04⟧, but in ⟦May 1905|1905-05⟧ the Second Squadron",
    "on ⟦Christmas 1963|1963-12-25⟧",
    "in ⟦August, 1946|1946-08⟧ and ⟦August of 1920|1920-08⟧",
    "DONE at the city of San Francisco this ⟦eighth day of September, 1951|1951-09-08⟧, in the English language",
    "this ⟦twenty-eighth day of April, one thousand nine hundred and fifty-two|1952-04-28⟧",
    "⟦the fifth day of May, nineteen hundred and fifty-five|1955-05-05⟧",
    "dated ⟦26 January 1855 O.S.|1855-02-07⟧ and ⟦5 November 1688 (Old Style)|1688-11-15⟧",
    "⟦the morning of 31 January 1965|1965-01-31⟧",
    "In ⟦8 September\n1951|1951-09-08⟧ a line ended",
  ])
  func daysAndMonths(_ text: String) { check(text) }

  @Test(
    arguments: [
      "in ⟦1951|1951⟧ and ⟦late 1951|1951⟧; ⟦early in 1952|1952⟧; ⟦the end of 1953|1953⟧; ⟦mid-1954|1954⟧",
      "⟦the second half of 2008|2008-41⟧ and ⟦the latter half of 2009|2009-41⟧",
      "⟦ca. 466 BC|-0465~⟧, ⟦about 1450|1450~⟧, ⟦c. 1450|1450~⟧, ⟦circa 1450|1450~⟧, ⟦c.1450|1450~⟧",
      "⟦44 BC|-0043⟧, ⟦202 BCE|-0201⟧, ⟦664 A.D.|0664⟧, ⟦AD 79|0079⟧, ⟦A.D. 664|0664⟧, ⟦149 B.C.|-0148⟧",
      "in ⟦the year 664|0664⟧ of our Lord",
      "⟦the spring of 1862|1862-21⟧, ⟦summer 2007|2007-22⟧, ⟦late autumn of 481 BC|-0480-23⟧, ⟦1982 summer|1982-22⟧",
      "⟦the 1930s|193X⟧, ⟦the late 1730s|173X⟧, ⟦1970's|197X⟧, ⟦the 470s BC|-0478/-0469⟧",
      "⟦the 1800s|18XX⟧ and ⟦the 1900s|190X or 19XX⟧",
      "⟦the 17th century|16XX⟧, ⟦nineteenth-century|18XX⟧ France, ⟦the 4th century BC|-0399/-0300⟧",
      "⟦the late 18th|17XX⟧ and ⟦early 19th centuries|18XX⟧",
      "⟦the 1st century AD|00XX⟧", "⟦the late 1800s|18XX⟧", "⟦the middle of the 9th century BC|-0899/-0800⟧",
      "⟦the second quarter of 1951|1951-34⟧", "in ⟦the year of our Lord 1066|1066⟧", "⟦Anno Domini 1066|1066⟧",
      "in ⟦1941|1941⟧ and ⟦the summer of '42|1942-22⟧", "⟦the 1930s|193X⟧ and ⟦'40s|194X⟧; ⟦the fifties|195X⟧",
      "in ⟦455 AD|0455⟧ after they had come in ⟦410|0410⟧ and 300 fell",
      "The Treaty of Lausanne (⟦1923|1923⟧)",
      "⟦1965|1965⟧'s Man of the Year",
      "a ⟦1951|1951⟧ treaty in force from ⟦1952|1952⟧",
    ])
  func yearsAndMore(_ text: String) { check(text) }

  @Test(arguments: [
    "⟦8–12 September 1951|1951-09-08/1951-09-12⟧",
    "⟦April 9-12, 1865|1865-04-09/1865-04-12⟧",
    "⟦8 September – 3 October 1951|1951-09-08/1951-10-03⟧",
    "from ⟦12 January to 15 March 1940|1940-01-12/1940-03-15⟧",
    "from ⟦December 20, 1940 to January 5, 1941|1940-12-20/1941-01-05⟧",
    "⟦December 20–January 5, 1941|1940-12-20/1941-01-05⟧",
    "from ⟦the 13th to the 19th of October 1950|1950-10-13/1950-10-19⟧",
    "from ⟦May to July 1904|1904-05/1904-07⟧; ⟦March 1965 - November 1968|1965-03/1968-11⟧",
    "⟦1939-45|1939/1945⟧; ⟦1939–1945|1939/1945⟧; ⟦1874--1890|1874/1890⟧; between ⟦1936 and 1939|1936/1939⟧",
    "⟦1904–05|1904/1905 or 1904-05⟧ and ⟦1914-21|1914/1921 or 1914-21⟧",
    "⟦264 to 241 BC|-0263/-0240⟧; ⟦490–480 BC|-0489/-0479⟧; ⟦146 BC–AD 14|-0145/0014⟧; ⟦AD 69–79|0069/0079⟧",
    "⟦the winter of 1941–42|1941-24 or 1941-24/1942⟧",
    "⟦17th–19th centuries|16XX/18XX⟧; ⟦the 1960s to 1980s|196X/198X⟧",
    "⟦circa 1914–1918|1914~/1918~⟧",
  ])
  func ranges(_ text: String) { check(text) }

  @Test(arguments: [
    "In ⟦April|1955-04⟧ and ⟦June 1955|1955-06⟧",
    "on ⟦May 4|1865-05-04⟧ and ⟦5, 1865|1865-05-05⟧",
    "⟦March 19|1974-03-19⟧ and ⟦22, 1974|1974-03-22⟧",
    "on ⟦3|1950-07-03⟧, ⟦5|1950-07-05⟧ and ⟦9 July 1950|1950-07-09⟧",
    "in ⟦August|1956-08⟧/⟦September 1956|1956-09⟧",
    "⟦1863|1863⟧ or ⟦1864|1864⟧",
    "on ⟦31 December 1941|1941-12-31⟧/⟦1 January 1942|1942-01-01⟧",
    "on ⟦July 4, 1776|1776-07-04⟧, the 13 colonies",
  ])
  func lists(_ text: String) { check(text) }

  @Test(arguments: [
    "⟦12/04/1985|1985-04-12 or 1985-12-04⟧ and ⟦13/04/1985|1985-04-13⟧ and ⟦04/13/1985|1985-04-13⟧",
    "⟦12.04.1985|1985-04-12⟧",
    "⟦30 February 1950|none⟧ and ⟦29 February 1951|none⟧ and ⟦29 February 1952|1952-02-29⟧",
    "⟦31 June 1950|none⟧, ⟦February 31, 1951|none⟧; dated ⟦31 September 1951|none⟧",
    "⟦June 31st, 1950|none⟧ (⟦31 November 1951|none⟧) on ⟦Saturday, 31 June 1950|none⟧",
    "⟦the thirty-first of June, 1950|none⟧; ⟦31 April 44 BC|none⟧; ⟦30 February 1712|1712-03-11⟧",
    "⟦1 May|1950-05-01⟧ to ⟦31 June 1950|none⟧; ⟦30|1950-06-30⟧–⟦31 June 1950|none⟧",
    "⟦June 30|1950-06-30⟧–⟦31, 1950|none⟧",
    // The Julian calendar has it.
    "⟦29 February 1900|1900-02-29⟧",
  ])
  func doubtfulDays(_ text: String) { check(text) }

  @Test func numericOrder() {
    check("⟦12/04/1985|1985-04-12⟧", order: .dayFirst)
    check("⟦12/04/1985|1985-12-04⟧", order: .monthFirst)
  }
}
