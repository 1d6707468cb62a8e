import Model
import SourceText

/// Text of which characters are lost, or not read, because it is not UTF-8.
enum GarbledText: DocumentRule {
  static let description = RuleDescription(
    code: "HM807", name: "garbled-text", severity: .warning,
    summary: "The document is not UTF-8, or has lost characters when it was made UTF-8.",
    rationale: """
      Histmark reads UTF-8, as Git and the web do. Of a document in an older encoding the letters beyond ASCII are not read, \
      and so neither are the names and dates that they are in; of one in UTF-16 nothing is. A program that met such a \
      document may have put U+FFFD where a letter was, which nobody notices until it is printed. Code is left alone.
      """,
    bad: """
      The peace of Brest-Litovsk was signed in March 1918; Kühlmann and Hoffmann, Czernin and Talaat Pasha wrote their \
      names, and Karl von Bothmer noted it in his diary, *Mit Graf Mirbach in M⟦\u{FFFD}⟧nchen*.
      """,
    good: """
      The peace of Brest-Litovsk was signed in March 1918; Kühlmann and Hoffmann, Czernin and Talaat Pasha wrote their \
      names, and Karl von Bothmer noted it in his diary, *Mit Graf Mirbach in München*.
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    let text = document.text
    if text.isUTF16 {
      report.add("The document is UTF-16, so nothing in it is read; save it as UTF-8.", at: ByteRange(0, 2))
      return
    }
    let invalid = text.invalidUTF8
    if let first = invalid.first {
      let message = """
        The document is not UTF-8: the bytes here\(elsewhere(invalid.count - 1)) are no character, so that the words around \
        them are not read; save it as UTF-8.
        """
      report.add(
        message, at: first, fixes: conversion(of: invalid, in: text, named: report.document).map { [$0] } ?? [])
      return
    }
    let lost = lostCharacters(in: document)
    if let first = lost.first {
      let message = """
        A character was lost here\(elsewhere(lost.count - 1)) when the text was made UTF-8; put in again what it was.
        """
      report.add(message, at: first)
    }
  }

  private static func elsewhere(_ count: Int) -> String {
    count == 0 ? "" : " and in \(count) other place\(count == 1 ? "" : "s")"
  }

  /// Makes UTF-8 of bytes that are Windows-1252; none if there are some that mean nothing there.
  private static func conversion(of invalid: [ByteRange], in text: SourceText, named document: DocumentID) -> Fix? {
    var edits: [DocumentEdit] = []
    var letters = ""
    for range in invalid {
      var replacement = ""
      for byte in text[range] { replacement.unicodeScalars.append(Unicode.Scalar(windows1252: byte)) }
      if replacement.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { return nil }
      if letters.count < 5, !letters.contains(replacement) { letters += replacement }
      edits.append(DocumentEdit(document: document, edit: ByteEdit(range, replacement)))
    }
    return Fix("Read the document as Windows-1252 (\(letters)) and write UTF-8", isSafe: false, edits: edits)
  }

  /// Where U+FFFD stands in prose.
  private static func lostCharacters(in document: DocumentModel) -> [ByteRange] {
    var rest = document.text.replacementCharacters[...]
    if rest.isEmpty { return [] }
    var found: [ByteRange] = []
    for piece in document.prose.lazy.flatMap(\.pieces) {
      rest = rest.drop { $0.start < piece.range.start }
      while let first = rest.first, first.end <= piece.range.end {
        found.append(first)
        rest.removeFirst()
      }
    }
    return found
  }
}
