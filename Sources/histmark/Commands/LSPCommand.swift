import EditorService
import JSONRPC
import LanguageServer

let lspCommand = CommandDescription(
  name: "lsp", operands: "", summary: "Serve editors on standard input and output.",
  options: [
    .init("stdio", "Accepted and needless: there is no other way."),
    .init("mirror", value: "FILE", "Record the session in a file."),
  ]
) { arguments, _ in
  let status = try serve(mirrorPath: arguments.value("mirror"), version: Version.current)
  return status == 0 ? .success : .findings
}
