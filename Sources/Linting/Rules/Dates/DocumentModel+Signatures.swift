import Model
import SourceText

extension DocumentModel {
  /// Whether numbers that look like a date are more likely the signature of a file: "Sign. 1/2/1815", "FO 5/4/1812".
  func isSignature(_ range: ByteRange) -> Bool {
    let before = text.string(ByteRange(ByteOffset(max(0, range.start.value - 24)), range.start))
    guard let word = before.split(whereSeparator: { $0.isWhitespace || "([;,/".contains($0) }).last,
      before.last?.isWhitespace == true, text[range].allSatisfy({ $0 < UInt8(ascii: "A") })
    else { return false }
    let isArchive = (2...5).contains(word.utf8.count) && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    return isArchive || Self.signatureWords.contains(word.lowercased())
  }

  private static let signatureWords: Set<String> = [
    "sign.", "sig.", "signatur", "signature", "shelfmark", "ref.", "ref", "reference", "no.", "nos.", "nr.", "n°", "nº",
    "№",
    "number", "inv.", "inventory", "acc.", "accession", "ms.", "mss.", "ms", "cod.", "cote", "fonds", "fond", "f.",
    "d.",
    "opis", "file", "folder", "box", "dossier", "akte", "bestand", "arch.", "archive",
  ]
}
