import JSON
import JSONRPC
import LanguageServerProtocol

/// The command behind a code action for clients that know commands alone: it asks for the edit to be made.
struct EditCommand {
  static let name = "histmark.applyEdit"

  /// Whether a client is offered the command: it has no code actions, and can be asked for an edit.
  static func isFor(_ client: ClientCapabilities) -> Bool {
    !client.has("textDocument.codeAction.codeActionLiteralSupport") && client.has("workspace.applyEdit")
  }

  let title: String
  let edit: JSONValue
  /// The document that it was offered for, and its version then, if it was open.
  let document: DocumentURI
  let version: Int?

  init(title: String, edit: WorkspaceEdit, document: DocumentURI, version: Int?) {
    self.title = title
    self.edit = JSONValue(edit)
    self.document = document
    self.version = version
  }

  /// Reads the arguments that come back.
  init(arguments: [JSONValue]) throws(ResponseError) {
    guard arguments.count == 4, let title = arguments[0].string, arguments[1].members != nil,
      let document = arguments[2].string
    else { throw ResponseError(.invalidParams, "‘\(Self.name)’ wants what was offered with it.") }
    self.title = title
    edit = arguments[1]
    self.document = DocumentURI(document)
    version = arguments[3].int
  }

  var command: Command {
    let version = version.map { JSONValue($0) } ?? .null
    return Command(
      title: title, command: Self.name, arguments: [JSONValue(title), edit, JSONValue(document.text), version])
  }

  /// Asks the client to make the edit, unless the document is another by now.
  func run(in context: RequestContext) throws(ResponseError) {
    guard context.snapshot.documents[document]?.version == version else {
      throw ResponseError(.contentModified, "The document has changed.")
    }
    context.ask(.applyEdit(ApplyWorkspaceEditRequest(label: title, edit: edit)))
  }
}
