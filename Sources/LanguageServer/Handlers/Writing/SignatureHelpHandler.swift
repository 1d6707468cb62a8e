import JSON
import JSONRPC
import LanguageServerProtocol

enum SignatureHelpHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.signatureHelp", server: "signatureHelpProvider", isUniversal: true
  ) { _, workspace in
    ["triggerCharacters": JSONValue((workspace as? any AdvisingWorkspace)?.fieldHelpTriggers ?? [])]
  }

  static func reply(
    to request: SignatureHelpRequest, from workspace: any AdvisingWorkspace, in context: RequestContext
  ) throws(ResponseError)
    -> SignatureHelp?
  {
    let place = try context.resolve(request.place)
    guard let help = workspace.fieldHelp(at: place.offset, in: place.uri, context.cancellation) else {
      return nil
    }
    let markup = { (markdown: String) in
      context.markup(markdown, for: "textDocument.signatureHelp.signatureInformation.documentationFormat")
    }
    return SignatureHelp(
      label: help.label, documentation: help.markdown.map(markup),
      parameters: help.parts.map { ParameterInformation(label: $0.label, documentation: $0.markdown.map(markup)) },
      activeParameter: help.active)
  }
}
