import Chronology
import SourceText

/// A unit of a sentence: a known thing, a date, a word or a mark.
struct ClauseToken {
  enum Content {
    // These two apart, so that the many words between them are small.
    indirect case entity(NamedThing)
    indirect case date(ProseDate)
    case word(ClauseWord)
    case comma
    case openParenthesis, closeParenthesis
    /// A mark that ends a clause: `;`, `:`, a dash.
    case clauseEnd
  }

  let content: Content
  let range: ByteRange
  /// Whether it begins with a capital letter.
  var isCapitalised = false
  /// Whether it stands between quotation marks or is struck out, so that the author does not say it.
  var isQuoted = false
  /// Whether a hyphen joins it to a word before it: "Anglo-Dutch War".
  var isHyphenated = false
  /// Whether an apostrophe alone ends it: "the Axis powers’ former allies".
  var isPossessive = false
  /// Whether it is a regular past tense or participle, by its ending.
  var endsInED = false
  var roles: WordRoles = []

  var word: ClauseWord? { if case .word(let word) = content { word } else { nil } }
  var date: ProseDate? { if case .date(let date) = content { date } else { nil } }
  var entity: NamedThing? { if case .entity(let thing) = content { thing } else { nil } }
  var isComma: Bool { if case .comma = content { true } else { false } }
  var isClauseEnd: Bool { if case .clauseEnd = content { true } else { false } }
  var opens: Bool { if case .openParenthesis = content { true } else { false } }
  var closes: Bool { if case .closeParenthesis = content { true } else { false } }
}

/// A sentence, cut into tokens.
struct ClauseSentence {
  let tokens: [ClauseToken]
  /// Whether it ends with a question mark.
  let isQuestion: Bool
  /// Those of all its words.
  let roles: WordRoles
  /// Whether any of it stands between quotation marks.
  let hasQuotation: Bool
}
