import Files
import Model
import Project
import SourceText

extension Project {
  /// Reads all documents of the project; says on standard error which cannot be read.
  mutating func readDocuments() {
    let paths = findDocuments()
    note(unreadableFolders + add(paths))
  }

  /// Reads all documents of the project, and one that was named by its path.
  mutating func readDocuments(and path: String) throws(FileError) {
    if FileSystem.kind(of: path) == .other {
      readDocuments()
      try readInput(path, as: path)
    } else {
      let paths = findDocuments() + [path]
      note(unreadableFolders + add(paths))
    }
  }

  /// Reads what can be read but once, standard input or a pipe, as a document of a name.
  mutating func readInput(_ path: String, as name: String) throws(FileError) {
    add(model(of: SourceText(try FileSystem.read(path, takingPipes: true))), named: DocumentID(name))
  }

  private func note(_ errors: [FileError]) {
    for error in errors { Console.note("histmark: \(error.message)") }
  }
}
