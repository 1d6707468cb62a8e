/// The date words of English.
let englishDateWords: [ProseWordGroup] =
  [
    ProseWordGroup(
      .month, counting: "january february - april - june july august september october november december",
      needsCapital: true),
    // Months that are also words or names.
    ProseWordGroup(.month, 3, "march", .doubtful, needsCapital: true),
    ProseWordGroup(.month, 5, "may", .doubtful, needsCapital: true),
    ProseWordGroup(
      .month, counting: "jan feb mar apr - jun jul aug sept|sep oct nov dec", [.shortened, .doubtful],
      needsCapital: true),
    ProseWordGroup(
      .weekday, counting: "monday tuesday wednesday thursday friday saturday sunday", needsCapital: true),
    ProseWordGroup(
      .weekday, counting: "mon tue|tues wed thu|thur|thurs fri sat sun", [.shortened, .doubtful], needsCapital: true),
    ProseWordGroup(.season, 21, "spring springtime"),
    ProseWordGroup(.season, 22, "summer summertime midsummer"),
    ProseWordGroup(.season, 23, "autumn"),
    ProseWordGroup(.season, 23, "fall", .doubtful),
    ProseWordGroup(.season, 24, "winter wintertime midwinter"),
    ProseWordGroup(.feast, 1225, "christmas", needsCapital: true),
    ProseWordGroup(
      .ordinal,
      counting: """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third \
        twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first
        """),
    ProseWordGroup(
      .cardinal,
      counting: """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
        eighteen nineteen
        """),
    ProseWordGroup(.cardinal, from: 20, step: 10, counting: "twenty thirty forty fifty sixty seventy eighty ninety"),
    ProseWordGroup(
      .shortDecade, from: 20, step: 10,
      counting: "twenties thirties forties fifties sixties seventies eighties nineties"),
    ProseWordGroup(.hundred, 100, "hundred"),
    ProseWordGroup(.thousand, 1000, "thousand"),
    ProseWordGroup(.dayUnit, 1, "day days"),
    ProseWordGroup(.weekUnit, 7, "week weeks"),
    ProseWordGroup(.monthUnit, 1, "month months"),
    ProseWordGroup(.yearUnit, 1, "year years"),
    ProseWordGroup(.decadeUnit, 10, "decade decades"),
    ProseWordGroup(.centuryUnit, 100, "century centuries"),
    ProseWordGroup(.dayPart, 1, "morning dawn daybreak"),
    ProseWordGroup(.dayPart, 2, "afternoon noon"),
    ProseWordGroup(.dayPart, 3, "evening"),
    ProseWordGroup(.dayPart, 4, "night nights"),
    ProseWordGroup(.hour, 1, "hours"),
    ProseWordGroup(.half, 2, "half"),
    ProseWordGroup(.quarter, 4, "quarter"),
    ProseWordGroup(.quarter, 3, "quadrimester trimester"),
    ProseWordGroup(.quarter, 2, "semester semestral"),
    ProseWordGroup(.beforeEra, 0, "bc bce"),
    ProseWordGroup(.ofEra, 0, "ad ce", needsCapital: true),
    ProseWordGroup(.eraOur, 0, "common christian", .letter),
    ProseWordGroup(.eraAfter, 0, "anno", .letter),
    ProseWordGroup(.eraWord, 0, "christ era domini", .letter),
    ProseWordGroup(.style, 1, "os", needsCapital: true),
    ProseWordGroup(.style, 2, "ns", needsCapital: true),
    ProseWordGroup(.style, 1, "old", needsCapital: true),
    ProseWordGroup(.style, 2, "new", needsCapital: true),
    ProseWordGroup(.approximate, 0, "about around approximately approx circa ca roughly near"),
    ProseWordGroup(.approximate, 0, "c", .letter),
    ProseWordGroup(.uncertain, 0, "maybe perhaps possibly probably probable possible"),
    ProseWordGroup(.part, 1, "early"),
    ProseWordGroup(.part, 2, "mid"),
    ProseWordGroup(.part, 3, "late"),
    ProseWordGroup(.partNoun, 1, "beginning start", .doubtful),
    ProseWordGroup(.partNoun, 2, "middle midst", .doubtful),
    ProseWordGroup(.partNoun, 3, "end close", .doubtful),
    ProseWordGroup(.article, 0, "the"),
    ProseWordGroup(.of, 0, "of"),
    ProseWordGroup(.in, 0, "in"),
    ProseWordGroup(.on, 0, "on"),
    ProseWordGroup(.at, 0, "at"),
    ProseWordGroup(.from, 0, "from"),
    ProseWordGroup(.to, 0, "to through thru"),
    ProseWordGroup(.until, 0, "until till"),
    ProseWordGroup(.between, 0, "between"),
    ProseWordGroup(.and, 0, "and"),
    ProseWordGroup(.or, 0, "or"),
    ProseWordGroup(.before, 0, "before pre"),
    ProseWordGroup(.after, 0, "after post"),
    ProseWordGroup(.since, 0, "since"),
    ProseWordGroup(.by, 0, "by"),
    ProseWordGroup(.during, 0, "during throughout within"),
    ProseWordGroup(.this, 0, "this"),
    ProseWordGroup(.that, 0, "that"),
    ProseWordGroup(.same, 0, "same"),
    ProseWordGroup(.next, 0, "next ensuing"),
    ProseWordGroup(.following, 0, "following"),
    ProseWordGroup(.previous, 0, "previous preceding last"),
    ProseWordGroup(.later, 0, "later afterwards afterward"),
    ProseWordGroup(.later, 2, "latter"),
    ProseWordGroup(.earlier, 0, "earlier"),
    ProseWordGroup(.ago, 0, "ago"),
    ProseWordGroup(
      .quantity, 0,
      """
      people persons men women children soldiers troops civilians prisoners casualties dead deaths killed wounded \
      victims refugees workers students members delegates inhabitants citizens others slaves settlers voters votes \
      warriors cavalry infantry infantrymen cavalrymen horsemen knights archers marines sailors officers policemen \
      tons tonnes ton miles mile km kilometers kilometres kilometer kilometre metres meters meter metre cm mm feet ft \
      yards yard inches acres hectares square cubic barrels bushels gallons litres liters pounds pound lb lbs kg \
      kilograms grams ounces dollars dollar cents francs marks roubles rubles yen yuan lire pesos pesetas sterling \
      guns tanks aircraft planes airplanes bombers fighters vehicles trucks ships vessels boats warships galleys \
      horses elephants rifles bombs rockets missiles shells rounds weapons artillery hp mw kw volts degrees percent \
      per seats books copies pages words volumes items letters documents houses homes buildings villages towns \
      factories hrs hr gmt utc minutes seconds times million billion thousand thousands hundreds dozen strong more \
      points
      """),
    ProseWordGroup(
      .label, 0,
      """
      page pages p pp chapter chapters ch chap fig figs figure figures table tables vol vols volume volumes no nos \
      number numbers nr section sections sec art article articles item items room box folder folio fol ff ms mss line \
      lines note notes footnote doc docs document documents telegram cable despatch dispatch resolution paragraph para \
      flight route highway verse verses psalm bk book plate plates file files serial cablegram circular
      """),
    ProseWordGroup(.hedge, 0, "some over nearly almost least most than only up total exceeding numbering averaging"),
    ProseWordGroup(
      .street, 0, "street st avenue ave road rd boulevard blvd lane drive square terrace highway court",
      needsCapital: true),
  ]
