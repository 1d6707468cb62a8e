/// Commands that do something with their arguments, as bibliographies use them.
enum LaTeXCommands {
  /// What is done with each argument in turn.
  static let arguments: [String: [LaTeXReader.Effect]] = {
    var table: [String: [LaTeXReader.Effect]] = [:]
    for (names, effects) in groups {
      for name in names.split(separator: " ") { table[String(name)] = effects }
    }
    return table
  }()

  private static let groups: [(names: String, effects: [LaTeXReader.Effect])] = [
    ("emph textit textsl mkbibemph mkbibitalic mkbibacro", [.style(.italic)]),
    ("textbf mkbibbold", [.style(.bold)]),
    ("textsc mkbibname mkbibnamefamily", [.style(.smallCaps)]),
    ("textsuperscript mkbibsuperscript up sp", [.style(.superscript)]),
    ("textsubscript mkbibsubscript sb", [.style(.subscript)]),
    ("enquote mkbibquote textquote", [.quotation]),
    ("mkbibparens parentext", [.enclosed("(", ")")]),
    ("mkbibbrackets brackettext textelp", [.enclosed("[", "]")]),
    ("url nolinkurl path", [.verbatim]),
    ("bibstring biblstring bibsstring bibcpstring", [.bibString]),
    ("href", [.hidden, .unchanged]),
    ("foreignlanguage textcolor textlang bibinfo", [.hidden, .unchanged]),
    ("foreignquote hyphenquote foreigntextquote", [.hidden, .quotation]),
    ("noop noopsort nopsort SortNoop sortnoop Noopsort hspace vspace label index footnote footnotetext", [.hidden]),
    ("phantom hphantom vphantom cite autocite textcite parencite footcite fullcite nocite", [.hidden]),
    (
      "texttt textrm textsf textup textmd textnormal text mbox hbox underline uline uppercase MakeUppercase",
      [.unchanged]
    ),
    (
      "lowercase MakeLowercase autocap ensuremath mathrm mathit mathbf mathsf",
      [.unchanged]
    ),
    ("mathcal mathbb operatorname llap rlap protect natexlab MakeSentenceCase MakeTitlecase", [.unchanged]),
  ]

  /// Commands that hold for the rest of their group.
  static let declarations: [String: RichText.Style] = [
    "em": .italic, "it": .italic, "itshape": .italic, "sl": .italic, "slshape": .italic, "bf": .bold,
    "bfseries": .bold, "sc": .smallCaps, "scshape": .smallCaps, "rmfamily": [], "sffamily": [], "ttfamily": [],
    "sf": [], "tt": [], "small": [], "footnotesize": [], "large": [],
  ]

  /// Commands that end all styles for the rest of their group.
  static let uprightDeclarations: Set = ["rm", "normalfont", "upshape"]
}
