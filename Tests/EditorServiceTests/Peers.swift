/// What other language servers for prose do, read from their sources in the middle of 2026: `Y` yes, `–` no, `p` in part, `+r`
/// with `resolve`, `x` as an experiment.
enum Peers {
  static let names = [
    "marksman",
    "markdown-oxide",
    "texlab",
    "zk",
    "Markwhen",
    "Harper",
    "vale-ls",
    "tinymist",
    "LemMinX",
    "Esbonio",
    "rumdl",
    "SourceKit-LSP",
    "LTeX+",
    "bibli-ls",
  ]

  /// Each feature, the methods of which it consists, and the cells of the peers.
  static let features: [(name: String, methods: [String], cells: String)] = [
    (
      "textDocumentSync (default)",
      ["textDocument/didOpen", "textDocument/didChange", "textDocument/didClose", "textDocument/didSave"],
      "full | full | inc | inc | – | full | full | inc | inc | inc | full | inc | full | inc"
    ),
    (
      "publishDiagnostics (push)", ["textDocument/publishDiagnostics"],
      "Y | Y | Y | Y | – | Y | Y | Y | Y | p | Y | Y | Y | Y"
    ),
    (
      "textDocument/diagnostic (pull)", ["textDocument/diagnostic"],
      "– | – | – | – | – | – | – | – | – | Y | Y | Y | – | Y"
    ),
    (
      "workspace/diagnostic (pull)", ["workspace/diagnostic"],
      "– | – | – | – | – | – | – | – | – | Y | – | – | – | –"
    ),
    (
      "diagnostic relatedInformation", ["textDocument/publishDiagnostics"],
      "Y | – | Y | – | – | – | – | Y | Y | – | – | Y | – | –"
    ),
    (
      "hover", ["textDocument/hover"],
      "Y | Y | Y | Y | stub | – | p | Y | Y | p | Y | Y | – | Y"
    ),
    (
      "definition", ["textDocument/definition"],
      "Y | Y | Y | Y | – | – | – | Y | Y | p | Y | Y | – | Y"
    ),
    (
      "declaration", ["textDocument/declaration"],
      "– | – | – | – | – | – | – | – | – | – | – | Y | – | Y"
    ),
    (
      "typeDefinition", ["textDocument/typeDefinition"],
      "– | – | – | – | – | – | – | – | Y | – | – | Y | – | –"
    ),
    (
      "implementation", ["textDocument/implementation"],
      "– | – | – | – | – | – | – | – | – | – | – | Y | – | Y"
    ),
    (
      "references", ["textDocument/references"],
      "Y | Y | Y | Y | – | – | – | Y | Y | – | Y | Y | – | Y"
    ),
    (
      "documentHighlight", ["textDocument/documentHighlight"],
      "– | – | Y | – | – | – | – | Y | Y | – | – | Y | – | –"
    ),
    (
      "documentSymbol", ["textDocument/documentSymbol"],
      "Y | Y | Y | – | – | – | – | Y | Y | Y | Y | Y | – | –"
    ),
    (
      "workspace/symbol", ["workspace/symbol", "workspaceSymbol/resolve"],
      "Y | Y | Y | – | – | – | – | Y | – | Y | Y | Y+r | – | –"
    ),
    (
      "completion", ["textDocument/completion", "completionItem/resolve"],
      "Y | Y | Y+r | Y+r | – | – | p | Y | Y+r | Y+r | Y | Y+r | Y | Y"
    ),
    (
      "signatureHelp", ["textDocument/signatureHelp"],
      "– | – | – | – | – | – | – | Y | – | – | – | Y | – | –"
    ),
    (
      "codeAction", ["textDocument/codeAction", "codeAction/resolve"],
      "Y | Y | – | Y | – | Y | Y | Y | Y+r | – | Y | Y+r | Y | p"
    ),
    (
      "codeLens", ["textDocument/codeLens", "codeLens/resolve"],
      "Y | Y | – | – | – | – | Y | Y | Y | – | – | Y | – | –"
    ),
    (
      "documentLink", ["textDocument/documentLink", "documentLink/resolve"],
      "– | – | Y | Y+r | – | – | p | Y | Y+r | p | – | – | – | –"
    ),
    (
      "foldingRange", ["textDocument/foldingRange"],
      "– | – | Y | – | Y | – | – | Y | Y | – | – | Y | – | –"
    ),
    (
      "selectionRange", ["textDocument/selectionRange"],
      "– | – | – | – | – | – | – | Y | Y | – | – | Y | – | –"
    ),
    (
      "rename", ["textDocument/rename"],
      "Y | Y | Y | – | – | – | – | Y | Y | – | Y | Y | – | –"
    ),
    (
      "prepareRename", ["textDocument/prepareRename"],
      "Y | – | Y | – | – | – | – | Y | Y | – | Y | Y | – | –"
    ),
    (
      "linkedEditingRange", ["textDocument/linkedEditingRange"],
      "– | – | – | – | – | – | – | – | Y | – | – | – | – | –"
    ),
    (
      "workspace/willRenameFiles", ["workspace/willRenameFiles"],
      "– | – | – | – | – | – | – | Y | – | – | – | – | – | –"
    ),
    (
      "formatting", ["textDocument/formatting"],
      "– | – | Y | – | – | – | – | Y | Y | – | Y | Y | – | –"
    ),
    (
      "rangeFormatting", ["textDocument/rangeFormatting"],
      "– | – | – | – | – | – | – | Y | Y | – | Y | Y | – | –"
    ),
    (
      "onTypeFormatting", ["textDocument/onTypeFormatting"],
      "– | – | – | – | – | – | – | x | – | – | – | x | – | –"
    ),
    (
      "willSaveWaitUntil", ["textDocument/willSaveWaitUntil"],
      "– | – | – | – | – | – | – | – | – | – | Y | – | – | –"
    ),
    (
      "semanticTokens full", ["textDocument/semanticTokens/full"],
      "Y | Y | – | – | Y | – | – | Y | – | – | – | Y | – | –"
    ),
    (
      "semanticTokens full/delta", ["textDocument/semanticTokens/full/delta"],
      "– | – | – | – | – | – | – | Y | – | – | – | – | – | –"
    ),
    (
      "semanticTokens range", ["textDocument/semanticTokens/range"],
      "Y | – | – | – | – | – | – | – | – | – | – | Y | – | –"
    ),
    (
      "inlayHint", ["textDocument/inlayHint", "inlayHint/resolve"],
      "– | Y | Y | – | – | – | – | Y | – | – | – | Y+r | – | –"
    ),
    (
      "documentColor", ["textDocument/documentColor"],
      "– | – | – | – | – | – | – | Y | Y | – | – | Y | – | –"
    ),
    (
      "callHierarchy / typeHierarchy", ["textDocument/prepareCallHierarchy", "textDocument/prepareTypeHierarchy"],
      "– | – | – | – | – | – | – | – | – | – | – | Y | – | –"
    ),
    (
      "executeCommand", ["workspace/executeCommand"],
      "empty | Y | Y | Y | – | Y | Y | Y | Y | Y | – | Y | Y | Y"
    ),
    (
      "workDoneProgress", ["window/workDoneProgress/create"],
      "– | Y | Y | – | – | – | – | p | Y | Y | Y | Y | Y | –"
    ),
    (
      "cancellation reaches the work", ["$/cancelRequest"],
      "– | – | no-op | – | – | – | – | Y | Y | – | – | Y | Y | –"
    ),
    (
      "position encoding", [],
      "16 | 16 | 16 | 16 | 16 | 16 | 16 | 16 | 16 | 8/16/32 | 16 | 16 | 16 | 8/16/32"
    ),
    (
      "multi-root workspace", ["workspace/didChangeWorkspaceFolders"],
      "Y | – | Y | p | – | first | Y | Y | Y | Y | Y | Y | p | –"
    ),
    (
      "watched files", ["workspace/didChangeWatchedFiles"],
      "– | Y | Y | – | – | del | – | Y | Y | cfg | Y | Y | – | –"
    ),
    (
      "client configuration (pull/push)", ["workspace/configuration", "workspace/didChangeConfiguration"],
      "– | – | Y | – | – | Y | Y | Y | Y | Y | Y | init | Y | –"
    ),
  ]
}
