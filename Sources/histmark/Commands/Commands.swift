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

/// Changes each command has in common with the others: a path as it is shown, relative to where the user is.
func displayPath(_ path: String) -> String {
  displayPath(path, from: FileSystem.workingFolder)
}

/// A path as people write it who work in a folder.
func displayPath(_ path: String, from folder: String) -> String {
  let (path, here) = (path, folder.utf8.count + 1)
  guard path.utf8.count > here, path.hasPrefix(folder), path.utf8.dropFirst(here - 1).first == 0x2F else { return path }
  return String(path.utf8.dropFirst(here)) ?? path
}
