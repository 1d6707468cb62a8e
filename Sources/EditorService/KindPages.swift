import Features
import Files
import LanguageServerProtocol
import Vocabulary

extension GazetteerCache {
  /// The page that describes a kind of record, written beside the files of the gazetteer.
  static func page(of kind: RecordKind) -> DocumentURI {
    DocumentURI(path: path(ofText: Array(kindPage(kind).utf8), named: "kinds/\(kind.name).md"))
  }
}
