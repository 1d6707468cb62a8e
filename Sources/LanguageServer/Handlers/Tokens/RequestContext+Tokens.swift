import JSONRPC
import LanguageServerProtocol
import SourceText

extension RequestContext {
  /// Tokens as the protocol wants them: five numbers each, positions relative to the token before (LSP 3.17, “Semantic
  /// Tokens”). A token over several lines is cut at their ends, for clients that cannot draw it whole.
  func tokenData(
    of document: TextDocumentIdentifier, range: LanguageServerProtocol.Range?, _ workspace: any TokenizingWorkspace
  ) throws(ResponseError) -> [Int] {
    let converter = try self.document(document)
    let tokens = workspace.tokens(in: document.uri, range: range.map(converter.range), cancellation)
    var data: [Int] = []
    data.reserveCapacity(tokens.count * 5)
    var last = Position(line: 0, character: 0)
    for token in tokens {
      for part in lines(of: token.range, converter) {
        let start = part.start
        data.append(start.line - last.line)
        data.append(start.line == last.line ? start.character - last.character : start.character)
        data.append(part.end.character - start.character)
        data.append(token.type)
        data.append(token.modifiers)
        last = start
      }
    }
    return data
  }

  private func lines(of range: ByteRange, _ converter: PositionConverter) -> [LanguageServerProtocol.Range] {
    let whole = converter.range(range)
    if whole.start.line == whole.end.line { return whole.start == whole.end ? [] : [whole] }
    let text = converter.text
    return (whole.start.line...whole.end.line).compactMap { line in
      let contents = text.contents(ofLine: line)
      let part = ByteRange(max(range.start, contents.start), min(range.end, contents.end))
      return part.isEmpty ? nil : converter.range(part)
    }
  }
}
