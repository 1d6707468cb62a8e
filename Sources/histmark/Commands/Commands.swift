import Files
import Project

/// Every command, in the order of the overview.
enum Commands {
  static let all: [CommandDescription] = [
    checkCommand, formatCommand, hoverCommand, factsCommand, dateCommand, datesCommand, citeCommand, bibCommand,
    annotateCommand, importCommand,
    orderCommand, whyCommand,
    explainCommand,
    rulesCommand, kindsCommand, treeCommand, exportCommand, indexCommand, initCommand, lspCommand,
    completionsCommand, manualCommand,
  ]
}

/// An error of the outside world in words.
func describe(_ error: any Error) -> String {
  switch error {
  case let error as FileError: FileError(path: displayPath(error.path), number: error.number).message
  default: "\(error)"
  }
}

/// A path as it is shown, relative to where the user is.
func displayPath(_ path: String) -> String { FileSystem.relativePath(path, from: FileSystem.workingFolder) }
