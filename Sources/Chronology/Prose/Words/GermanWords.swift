/// The date words of German.
let germanDateWords: [ProseWordGroup] =
  [
    ProseWordGroup(
      .month,
      counting: "januar|jänner februar|feber märz april mai juni juli august september oktober november dezember",
      needsCapital: true),
    ProseWordGroup(
      .month, counting: "jan feb mär|mrz apr - jun jul aug sep|sept okt nov dez", [.shortened, .doubtful],
      needsCapital: true),
    ProseWordGroup(
      .weekday, counting: "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag", needsCapital: true),
    ProseWordGroup(
      .season, from: 21,
      counting: """
        frühling|frühlings|frühjahr|frühjahrs|vorfrühling sommer|sommers|frühsommer|frühsommers|spätsommer|spätsommers|\
        hochsommer herbst|herbstes|herbsts|frühherbst|spätherbst|spätherbstes winter|winters
        """,
      needsCapital: true),
    ProseWordGroup(
      .ordinal,
      counting: """
        erste|ersten|erster zweite|zweiten|zweiter dritte|dritten|dritter vierte|vierten fünfte|fünften \
        sechste|sechsten siebte|siebten|siebente|siebenten achte|achten neunte|neunten zehnte|zehnten elfte|elften \
        zwölfte|zwölften dreizehnte|dreizehnten vierzehnte|vierzehnten fünfzehnte|fünfzehnten sechzehnte|sechzehnten \
        siebzehnte|siebzehnten achtzehnte|achtzehnten neunzehnte|neunzehnten zwanzigste|zwanzigsten
        """),
    ProseWordGroup(
      .shortDecade, from: 20, step: 10,
      counting: "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger"),
    ProseWordGroup(
      .cardinal,
      counting:
        "eins|ein|einen|einem|einer|eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn"),
    ProseWordGroup(.feast, 1225, "weihnachten", needsCapital: true),
    ProseWordGroup(.dayUnit, 1, "tag tage tages tagen", needsCapital: true),
    ProseWordGroup(.weekUnit, 7, "woche wochen", needsCapital: true),
    ProseWordGroup(.monthUnit, 1, "monat monats monate monaten", needsCapital: true),
    ProseWordGroup(.yearUnit, 1, "jahr jahres", needsCapital: true),
    // The plural opens no date: "in den Jahren 1954 bis 1962" is the years.
    ProseWordGroup(.yearUnit, 1, "jahre jahren", .doubtful, needsCapital: true),
    ProseWordGroup(.decadeUnit, 10, "jahrzehnt jahrzehnts jahrzehnte", needsCapital: true),
    ProseWordGroup(.centuryUnit, 100, "jahrhundert jahrhunderts jahrhunderte jahrhunderten", needsCapital: true),
    ProseWordGroup(.centuryUnit, 100, "jh jhs jhdt jhd", .shortened, needsCapital: true),
    ProseWordGroup(.half, 2, "hälfte", needsCapital: true),
    ProseWordGroup(.eraBefore, 0, "v", .letter),
    ProseWordGroup(.eraAfter, 0, "n", .letter),
    ProseWordGroup(.eraWord, 0, "chr", [.letter, .shortened], needsCapital: true),
    ProseWordGroup(.eraWord, 0, "christus christi zeitrechnung", .letter, needsCapital: true),
    ProseWordGroup(.eraOur, 0, "unserer", .letter),
    ProseWordGroup(.approximate, 0, "etwa circa ca ungefähr gegen um"),
    ProseWordGroup(.uncertain, 0, "vielleicht vermutlich wohl wahrscheinlich"),
    ProseWordGroup(.part, 1, "frühen frühe früher"),
    ProseWordGroup(.part, 3, "späten späte später"),
    ProseWordGroup(.partNoun, 0, "laufe verlauf verlaufe", needsCapital: true),
    ProseWordGroup(.partNoun, 1, "anfang anfangs beginn jahresanfang jahresbeginn"),
    ProseWordGroup(.partNoun, 2, "mitte jahresmitte"),
    ProseWordGroup(.partNoun, 3, "ende jahresende"),
    ProseWordGroup(.of, 0, "des der"),
    ProseWordGroup(.in, 0, "in im"),
    ProseWordGroup(.on, 0, "am zum zur den dem"),
    ProseWordGroup(.from, 0, "vom von ab"),
    ProseWordGroup(.until, 0, "bis"),
    ProseWordGroup(.between, 0, "zwischen"),
    ProseWordGroup(.and, 0, "und"),
    ProseWordGroup(.or, 0, "oder"),
    ProseWordGroup(.before, 0, "vor"),
    ProseWordGroup(.after, 0, "nach"),
    ProseWordGroup(.since, 0, "seit"),
    ProseWordGroup(.during, 0, "während"),
    ProseWordGroup(.this, 0, "dieses diesem diesen dieser"),
    ProseWordGroup(.that, 0, "jenes jenem jenen"),
    ProseWordGroup(.same, 0, "gleichen selben desselben demselben denselben"),
    ProseWordGroup(.next, 0, "nächsten nächstes nächstem"),
    ProseWordGroup(.following, 0, "folgenden folgendem darauffolgenden"),
    ProseWordGroup(.previous, 0, "vorigen vergangenen letzten vorangegangenen"),
    ProseWordGroup(.later, 0, "danach darauf"),
    ProseWordGroup(.earlier, 0, "zuvor davor"),
    ProseWordGroup(
      .quantity, 0,
      """
      mann männer menschen soldaten personen tote toten opfer gefangene verwundete einwohner stimmen arbeiter \
      zivilisten flüchtlinge bauern kilometer km meter m cm tonnen kilogramm kg liter hektar quadratkilometer prozent \
      euro mark francs franken livres rubel dollar pfund panzer flugzeuge schiffe geschütze pferde fahrzeuge stück \
      exemplare seiten millionen tausend mitglieder delegierte abgeordnete uhr stunden minuten weitere barrel
      """),
    ProseWordGroup(
      .label, 0,
      """
      seite seiten s kapitel kap band bd bde nr nummer abb abbildung tabelle tab artikel art paragraph absatz abs \
      zeile blatt bl resolution heft akte vers
      """),
    ProseWordGroup(.hedge, 0, "über fast knapp als mindestens rund nahezu insgesamt nur"),
    ProseWordGroup(.street, 0, "straße strasse str platz allee weg gasse", needsCapital: true),
  ]
