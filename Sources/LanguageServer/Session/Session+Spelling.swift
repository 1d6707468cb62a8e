import JSON
import JSONRPC
import LanguageServerProtocol

/// Two paths can lead to one document, through a symbolic link or a file system that knows no case. The workspace has one name
/// for it, and the editor hears its own.
extension Session {
  /// The name by which the workspace is told of a document that is being opened.
  func open(_ uri: DocumentURI) -> DocumentURI {
    guard let snapshot else { return uri }
    let known = snapshot.workspace.knownName(of: uri)
    // Who has a document open twice edits two texts.
    if known == uri || snapshot.documents[known] != nil { return uri }
    self.snapshot?.spellings[known] = uri
    return known
  }

  /// Parameters with the workspace's name for the document that they are about.
  func inKnownNames(_ params: JSONValue) -> JSONValue {
    guard let spellings = snapshot?.spellings, !spellings.isEmpty,
      let uri = params["textDocument"]?["uri"]?.string.map({ DocumentURI($0) }),
      let known = spellings.first(where: { $0.value == uri })?.key
    else { return params }
    return params.setting(JSONValue(known.text), at: ["textDocument", "uri"])
  }
}
