import Bibliography
import Model
import SourceText

/// The files that an entry names in its `file` or `pdf` field, as JabRef, Zotero and people write them: a path, or
/// `description:path:type`, several separated by semicolons.
func files(of entry: BibliographyEntry, in document: DocumentID) -> [(file: DocumentID, range: ByteRange)] {
  entry.others.filter { $0.name == "file" || $0.name == "pdf" }.flatMap { other in
    let range = other.range
    return split(other.text, at: ";").compactMap { item -> (file: DocumentID, range: ByteRange)? in
      let parts = split(item, at: ":")
      let path = unescaped(parts.count == 3 ? parts[1] : item).drop { $0 == " " }
      guard let range, !path.isEmpty, !path.contains("\u{0}") else { return nil }
      return (document.resolving(path: String(path).replacing("%", with: "%25")), range)
    }
  }
}

/// The parts between signs that no backslash stands before.
private func split(_ text: String, at sign: Character) -> [String] {
  var parts = [""]
  var isEscaped = false
  for character in text {
    if character == sign, !isEscaped {
      parts.append("")
    } else {
      parts[parts.count - 1].append(character)
    }
    isEscaped = character == "\\" && !isEscaped
  }
  return parts
}

private func unescaped(_ text: String) -> String {
  var result = ""
  var isEscaped = false
  for character in text {
    if character == "\\", !isEscaped {
      isEscaped = true
    } else {
      result.append(character)
      isEscaped = false
    }
  }
  return result
}
