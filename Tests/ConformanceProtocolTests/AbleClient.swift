import JSON
import JSONRPC

/// A client that can do everything.
enum AbleClient {
  static let capabilities: JSONValue = [
    "general": [
      "positionEncodings": ["utf-16"], "staleRequestSupport": ["cancel": true, "retryOnContentModified": []],
    ],
    "window": ["workDoneProgress": true, "showDocument": ["support": true], "showMessage": [:]],
    "workspace": [
      "applyEdit": true, "configuration": true, "workspaceFolders": true, "executeCommand": [:],
      "workspaceEdit": ["documentChanges": true, "resourceOperations": ["create", "rename", "delete"]],
      "didChangeConfiguration": ["dynamicRegistration": true], "didChangeWatchedFiles": ["dynamicRegistration": true],
      "symbol": ["resolveSupport": ["properties": ["location.range"]]], "codeLens": ["refreshSupport": true],
      "semanticTokens": ["refreshSupport": true], "inlayHint": ["refreshSupport": true],
      "diagnostics": ["refreshSupport": true], "textDocumentContent": [:],
      "fileOperations": [
        "didCreate": true, "willCreate": true, "didRename": true, "willRename": true, "didDelete": true,
        "willDelete": true,
      ],
    ],
    "textDocument": [
      "synchronization": ["willSave": true, "willSaveWaitUntil": true, "didSave": true],
      "publishDiagnostics": [
        "relatedInformation": true, "tagSupport": ["valueSet": [1, 2]], "versionSupport": true,
        "codeDescriptionSupport": true, "dataSupport": true,
      ],
      "diagnostic": [:],
      "completion": [
        "completionItem": [
          "snippetSupport": true, "commitCharactersSupport": true, "documentationFormat": ["markdown"],
          "tagSupport": ["valueSet": [1]], "insertReplaceSupport": true, "labelDetailsSupport": true,
          "resolveSupport": ["properties": ["documentation"]],
        ],
        "completionList": ["itemDefaults": ["commitCharacters", "editRange", "insertTextFormat", "data"]],
      ],
      "hover": ["contentFormat": ["markdown"]],
      "signatureHelp": ["signatureInformation": ["documentationFormat": ["markdown"]]],
      "definition": ["linkSupport": true], "declaration": ["linkSupport": true],
      "typeDefinition": ["linkSupport": true], "implementation": ["linkSupport": true], "references": [:],
      "documentHighlight": [:], "documentSymbol": ["hierarchicalDocumentSymbolSupport": true],
      "codeAction": [
        "codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]], "isPreferredSupport": true,
        "disabledSupport": true, "dataSupport": true, "resolveSupport": ["properties": ["edit"]],
      ],
      "codeLens": [:], "documentLink": ["tooltipSupport": true], "formatting": [:],
      "rangeFormatting": ["rangesSupport": true], "onTypeFormatting": [:], "rename": ["prepareSupport": true],
      "foldingRange": ["foldingRange": ["collapsedText": true]], "selectionRange": [:], "linkedEditingRange": [:],
      "callHierarchy": [:], "typeHierarchy": [:], "moniker": [:],
      "inlayHint": ["resolveSupport": ["properties": ["tooltip"]]],
      "semanticTokens": ["requests": ["full": ["delta": true], "range": true]],
    ],
  ]
}

extension JSONValue {
  /// This value without the member at a path.
  func removing(_ path: String) -> JSONValue {
    let keys = path.split(separator: ".")
    guard let first = keys.first.map(String.init), let members else { return self }
    if keys.count == 1 { return JSONValue(members: members.filter { $0.key != first }.map { ($0.key, $0.value) }) }
    let rest = keys.dropFirst().joined(separator: ".")
    return JSONValue(members: members.map { ($0.key, $0.key == first ? $0.value.removing(rest) : $0.value) })
  }
}
