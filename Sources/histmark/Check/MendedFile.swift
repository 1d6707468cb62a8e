import Files
import Model

/// A file before and after its fixes.
struct MendedFile {
  let document: DocumentID
  let before: [UInt8]
  let after: [UInt8]
  /// How many findings on it were mended.
  let fixCount: Int

  /// Puts the text after the fixes in the file's place, unless the file has changed since it was read.
  func write() throws(FileError) {
    guard try FileSystem.read(document.name) == before else {
      throw FileError(path: displayPath(document.name), number: FileError.changedMeanwhile)
    }
    try FileSystem.write(after, to: document.name)
  }
}
