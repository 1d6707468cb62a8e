import LanguageServer
import LanguageServerProtocol
import Project

/// Histmark for editors: projects on disk and documents that are open, behind the language server.
package struct HistoryService: LanguageService {
  package let watchedFiles = [
    "**/*.md", "**/*.markdown", "**/*.qmd", "**/*.Rmd", "**/*.bib", "**/*.json", "**/.gitignore",
  ]

  /// How much of a project is read.
  private let limits: ReadingLimits

  package init(limits: ReadingLimits = .editor) { self.limits = limits }

  package func open(_ start: SessionStart, work: BackgroundWork) -> any Workspace {
    var workspace = HistoryWorkspace(limits: limits)
    for folder in start.folders { workspace.addFolder(folder, work: work) }
    return workspace
  }
}
