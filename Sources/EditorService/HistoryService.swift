import Features
import LanguageServer
import LanguageServerProtocol
import Project

/// Histmark for editors: projects on disk and documents that are open, behind the language server.
package struct HistoryService: LanguageService {
  package let watchedFiles = ["**/*.md", "**/*.markdown", "**/*.bib", "**/*.json", "**/.gitignore"]
  package let completionTriggers = ["#", ".", "@", "`"]
  package let fieldHelpTriggers = [":", "=", ";"]
  package let formattingTriggers = ["\n"]
  package let actionKinds: [CodeActionKind] = [.quickFix, .refactorRewrite, .sourceFixAll]
  package let tokenLegend: (types: [String], modifiers: [String]) = (
    TokenSpan.Sort.allCases.map(\.name), TokenSpan.Trait.allCases.map(\.name)
  )
  package let commands: [String] = []
  /// There is no formatter and no command yet; nothing must change when files are created, deleted or saved.
  package let omittedMethods: Set<String> = [
    "textDocument/formatting", "textDocument/rangeFormatting", "textDocument/rangesFormatting",
    "textDocument/onTypeFormatting", "textDocument/willSaveWaitUntil", "workspace/willCreateFiles",
    "workspace/willDeleteFiles", "workspace/executeCommand",
  ]
  package let contentSchemes = ["gazetteer"]

  package init() {}

  package func open(_ start: SessionStart, work: BackgroundWork) -> any Workspace {
    var workspace = HistoryWorkspace()
    for folder in start.folders { workspace.addFolder(folder, work: work) }
    return workspace
  }
}
