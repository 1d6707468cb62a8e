import SourceText

/// One thing that is wrong with a JSON text.
package struct JSONError: Hashable, Sendable {
  package let kind: Kind
  /// The bytes to blame; empty at the place where something is missing.
  package let range: ByteRange

  package enum Kind: Hashable, Sendable {
    case expectedValue, expectedComma, expectedColon, expectedKey
    case unexpectedComma, trailingComma, unexpectedCloser, unexpectedText
    case unclosedArray, unclosedObject, unclosedString, unclosedComment
    case comment, singleQuotes, unquotedKey, unquotedString
    case malformedNumber, malformedEscape, controlCharacter, tooDeep
  }

  /// What is wrong, as a sentence for people.
  package var sentence: String { capitalised(message) + "." }

  /// What is wrong, as a clause for people.
  package var message: String {
    switch kind {
    case .expectedValue: "a value is missing here"
    case .expectedComma: "a comma is missing before this"
    case .expectedColon: "a colon is missing between key and value"
    case .expectedKey: "a key in double quotes is missing here"
    case .unexpectedComma: "there is no value before this comma"
    case .trailingComma: "JSON allows no comma after the last value"
    case .unexpectedCloser: "this bracket closes nothing"
    case .unexpectedText: "the text goes on after its value"
    case .unclosedArray: "this “[” is never closed"
    case .unclosedObject: "this “{” is never closed"
    case .unclosedString: "this string is not closed on its line"
    case .unclosedComment: "this comment is never closed"
    case .comment: "JSON allows no comments"
    case .singleQuotes: "JSON strings stand in double quotes"
    case .unquotedKey: "JSON keys stand in double quotes"
    case .unquotedString: "this is no JSON value; a string stands in double quotes"
    case .malformedNumber: "this is no JSON number"
    case .malformedEscape: "this escape is not known to JSON"
    case .controlCharacter: "a control character in a string must be escaped"
    case .tooDeep: "values lie in each other more than \(JSONDocument.depthLimit) deep"
    }
  }
}
