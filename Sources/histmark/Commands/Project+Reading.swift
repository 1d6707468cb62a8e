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

  /// Reads all documents of the project, and one that was named: by its path, or `-` for standard input.
  mutating func readDocuments(and path: String) throws(FileError) {
    let absolute = FileSystem.absolutePath(path)
    if path == "-" || FileSystem.kind(of: absolute) == .other {
      readDocuments()
      try readInput(path, as: absolute)
    } else {
      let paths = findDocuments() + [absolute]
      let errors = unreadableFolders + add(paths)
      note(errors.filter { $0.path != absolute })
      if let error = errors.first(where: { $0.path == absolute }) { throw FileError(path: path, number: error.number) }
    }
  }

  /// Reads what can be read but once, standard input or a pipe, as a document of a name.
  mutating func readInput(_ path: String, as name: String) throws(FileError) {
    add(model(of: SourceText(try FileSystem.read(path, takingPipes: true))), named: DocumentID(name))
  }

  private func note(_ errors: [FileError]) {
    for error in errors { Console.note(error) }
  }
}
