/// A sentence of which it is known where it starts and what it holds, but not what it says.
struct SentenceOutline {
  let start: SentenceCutter.Place
  let end: SentenceCutter.Place
  /// Whether it ends with a question mark.
  let isQuestion: Bool
  /// How many known things it names.
  let thingCount: Int
  let hasDate: Bool
  /// Whether a date stands right beside one of the things.
  let hasDatedThing: Bool

  /// Bytes from its start to its end, with all between.
  var byteCount: Int { end.byte - start.byte }
}
