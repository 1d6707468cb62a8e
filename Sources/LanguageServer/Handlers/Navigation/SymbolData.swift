import JSON
import JSONRPC
import LanguageServerProtocol
import SourceText

/// A place in bytes, as it is entrusted to the client until it asks.
enum SymbolData {
  static func json(of place: DocumentPlace) -> JSONValue {
    [
      "uri": JSONValue(place.uri.text), "start": JSONValue(integerLiteral: place.range.start.value),
      "end": JSONValue(integerLiteral: place.range.end.value),
    ]
  }

  static func place(_ json: JSONValue) -> DocumentPlace? {
    guard let uri = json["uri"]?.string, let start = json["start"]?.int, let end = json["end"]?.int, 0 <= start else {
      return nil
    }
    return DocumentPlace(DocumentURI(uri), ByteRange(start, end))
  }
}
