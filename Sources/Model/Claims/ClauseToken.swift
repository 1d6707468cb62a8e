import Chronology
import Gazetteer
import SourceText

/// A unit of a sentence: a known thing, a date, a word or a mark.
struct ClauseToken {
  enum Content {
    case entity(Definition, namesakes: [Definition], isLinked: Bool)
    case date(ProseDate)
    /// In small letters; ASCII words alone are ever asked for.
    case word(String)
    case comma
    case openParenthesis, closeParenthesis
    /// A mark that ends a clause: `;`, `:`, a dash.
    case clauseEnd
  }

  let content: Content
  let range: ByteRange
  /// Whether it begins with a capital letter.
  var isCapitalised = false

  var word: String? { if case .word(let word) = content { word } else { nil } }
  var date: ProseDate? { if case .date(let date) = content { date } else { nil } }
  var entity: Definition? { if case .entity(let entity, _, _) = content { entity } else { nil } }
}

/// The sentences of a piece of prose as tokens; links and plainly named things of the gazetteer are entities.
func clauseTokens(of prose: Prose, in document: DocumentModel, named name: DocumentID, _ workspace: WorkspaceModel)
  -> [[ClauseToken]]
{
  let bytes = document.text.bytes
  let dates = document.dates(within: prose.range)
  var entities: [(range: ByteRange, content: ClauseToken.Content)] = []
  var seen: Set<Int> = []
  for piece in prose.pieces {
    if let index = piece.reference {
      guard seen.insert(index).inserted, document.references.indices.contains(index) else { continue }
      let reference = document.references[index]
      if reference.property == nil, let definition = workspace.definition(of: reference, in: name),
        definition.record != nil
      {
        entities.append((reference.textRange, .entity(definition, namesakes: [], isLinked: true)))
      }
    } else {
      for match in workspace.gazetteer.names.matches(in: bytes, range: piece.range.indices)
      where match.indices.count == 1 || match.hasUsualBearer {
        let definitions = workspace.definitions(of: match)
        guard let first = definitions.first else { continue }
        entities.append(
          (
            ByteRange(match.range.lowerBound, match.range.upperBound),
            .entity(first, namesakes: Array(definitions.dropFirst()), isLinked: false)
          ))
      }
    }
  }
  var sentences: [[ClauseToken]] = []
  var sentence: [ClauseToken] = []
  var entity = entities[...]
  var date = dates[...]
  var past = ByteOffset.zero
  for piece in prose.pieces {
    var place = max(piece.range.start, past)
    while place < piece.range.end {
      while let first = entity.first, first.range.end <= place { entity = entity.dropFirst() }
      while let first = date.first, first.range.start < place { date = date.dropFirst() }
      if let first = entity.first, first.range.contains(place) {
        sentence.append(ClauseToken(content: first.content, range: first.range))
        place = first.range.end
        entity = entity.dropFirst()
        continue
      }
      if let first = date.first, first.range.start == place {
        sentence.append(ClauseToken(content: .date(first), range: first.range))
        place = first.range.end
        date = date.dropFirst()
        continue
      }
      let byte = bytes[place.value]
      let next = place + ByteCount(1)
      if isWordByte(byte) {
        var end = next
        while end < piece.range.end, isWordByte(bytes[end.value]) { end = end + ByteCount(1) }
        let range = ByteRange(place, end)
        let isCapital = (0x41...0x5A).contains(byte) || byte >= 0x80
        let word = document.text.string(range).lowercased()
        sentence.append(ClauseToken(content: .word(word), range: range, isCapitalised: isCapital))
        place = end
        continue
      }
      let mark = ByteRange(place, next)
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        let follows = next < piece.range.end ? bytes[next.value] : 0x20
        if follows == 0x20 || follows == 0x0A || follows == 0x0D || follows == UInt8(ascii: "\"") {
          if !sentence.isEmpty { sentences.append(sentence) }
          sentence = []
        }
      case UInt8(ascii: ","): sentence.append(ClauseToken(content: .comma, range: mark))
      case UInt8(ascii: "("): sentence.append(ClauseToken(content: .openParenthesis, range: mark))
      case UInt8(ascii: ")"): sentence.append(ClauseToken(content: .closeParenthesis, range: mark))
      case UInt8(ascii: ";"), UInt8(ascii: ":"): sentence.append(ClauseToken(content: .clauseEnd, range: mark))
      default: break
      }
      place = next
    }
    past = place
  }
  if !sentence.isEmpty { sentences.append(sentence) }
  return sentences
}

/// ASCII letters, digits and apostrophes, and every byte of a character outside ASCII.
private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
  default: false
  }
}
