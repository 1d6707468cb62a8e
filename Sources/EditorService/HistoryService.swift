import LanguageServer
import LanguageServerProtocol
import Project

/// Histmark for editors: projects on disk and documents that are open, behind the language server.
package struct HistoryService: LanguageService {
  package let watchedFiles = ["**/*.md", "**/*.markdown", "**/*.bib", "**/*.json", "**/.gitignore"]

  package init() {}

  package func open(_ start: SessionStart, work: BackgroundWork) -> any Workspace {
    var workspace = HistoryWorkspace()
    for folder in start.folders { workspace.addFolder(folder, work: work) }
    return workspace
  }
}
