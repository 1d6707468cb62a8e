import Files
import Project

extension Project {
  /// Throws where nothing is to be written in the project: of a configuration that is not understood nobody knows what it
  /// keeps from being changed.
  func assureWriting() throws(FileError) {
    guard let file = configurationFile, !configuration.problems.isEmpty else { return }
    throw FileError(path: file.document.name, number: FileError.isMisunderstood)
  }
}
