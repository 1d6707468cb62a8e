import Files
import JSON
import Model
import SourceText
import Syntax
import Threads

/// The facts of a project as one file, so that its documents can be checked one by one, elsewhere, as they would be together.
///
/// It holds what the configuration says, the bibliographies, and of each document its ``Skeleton``: what that means is read
/// from it as it is read from the document, so there is no second notion of a record.
package struct ProjectIndex: Sendable {
  /// The project's folder, absolute, on the machine where the index was made.
  let folder: String
  /// The text of `histmark.json`, where there is one.
  let configuration: [UInt8]?
  /// Paths relative to the folder.
  var documents: [(path: String, skeleton: Skeleton)] = []
  var bibliographies: [(path: String, text: [UInt8])] = []

  /// The index of the documents of a project, read from their files.
  package init(of project: Project, errors: inout [FileError]) {
    let home = project.folder ?? project.configurationFile.map { FileSystem.folder(of: $0.document.name) }
    folder = home ?? FileSystem.workingFolder
    configuration = project.configurationFile?.text.bytes
    let dialect = Dialect.histmark(project.configuration.vocabulary)
    let defaults = project.defaults
    let folder = folder
    let paths = project.workspace.documents.keys.map(\.name).sorted()
    inParallel(paths) { path -> Result<Skeleton, FileError> in
      do throws(FileError) {
        let tree = SyntaxTree(parsing: try text(of: DocumentID(path), in: project), dialect: dialect)
        let summary = DocumentSummary(tree, defaults: defaults, of: DocumentID(path))
        return .success(Skeleton(tree, summary, defaults: defaults, dialect: dialect))
      } catch {
        return .failure(error)
      }
    } receive: { path, result in
      switch result {
      case .success(let skeleton): documents.append((Self.relative(path, to: folder), skeleton))
      case .failure(let error): errors.append(error)
      }
    }
    for (name, text) in project.workspace.bibliographyTexts.sorted(by: { $0.key < $1.key }) {
      bibliographies.append((Self.relative(name.name, to: folder), text.bytes))
    }
  }

  private static func relative(_ path: String, to folder: String) -> String {
    FileSystem.path(of: path, in: folder) ?? path
  }

  // MARK: The file

  /// The file: JSON, a document a line.
  package var bytes: [UInt8] {
    var writer = JSONWriter()
    var output: [UInt8] = Array("{\"version\": 1,\n\"folder\": ".utf8)
    writer.string(folder)
    output += writer.bytes + Array(",\n\"configuration\": ".utf8)
    writer = JSONWriter()
    if let configuration { writer.string(utf8: configuration) } else { writer.null() }
    output += writer.bytes + Array(",\n\"bibliographies\": [".utf8)
    output += Self.lines(bibliographies) { writer, item in
      writer.object { writer in
        writer.member("path", item.path)
        writer.key("text")
        writer.string(utf8: item.text)
      }
    }
    output += Array("],\n\"documents\": [".utf8)
    output += Self.lines(documents) { writer, item in
      writer.object { writer in
        writer.member("path", item.path)
        writer.key("parts")
        writer.array(item.skeleton.parts) { writer, part in
          switch part {
          case .text(let bytes): writer.string(utf8: bytes)
          case .lines(let lengths): writer.array(lengths) { $0.int($1) }
          }
        }
      }
    }
    return output + Array("]}\n".utf8)
  }

  private static func lines<Item>(_ items: [Item], _ write: (inout JSONWriter, Item) -> Void) -> [UInt8] {
    var output: [UInt8] = []
    for (number, item) in items.enumerated() {
      var writer = JSONWriter()
      write(&writer, item)
      if number > 0 { output.append(0x2C) }
      output.append(0x0A)
      output += writer.bytes
    }
    return output
  }

  /// Reads the file; `nil` where it is no index, or one of another version.
  package init?(_ bytes: [UInt8]) {
    let file = JSONDocument(bytes, dialect: .strict)
    guard file.errors.isEmpty, let root = file.root, root["version"]?.int == 1, let folder = root["folder"]?.string,
      let documents = root["documents"]?.array
    else { return nil }
    self.folder = folder
    configuration = root["configuration"]?.string.map { Array($0.utf8) }
    for item in documents {
      guard let path = item["path"]?.string else { return nil }
      let parts = (item["parts"]?.array ?? []).map { part -> Skeleton.Part in
        if let text = part.string { return .text(Array(text.utf8)) }
        return .lines((part.array ?? []).compactMap(\.int))
      }
      self.documents.append((path, Skeleton(parts: parts)))
    }
    for item in root["bibliographies"]?.array ?? [] {
      guard let path = item["path"]?.string, let text = item["text"]?.string else { return nil }
      bibliographies.append((path, Array(text.utf8)))
    }
  }
}

extension Project {
  /// The project of an index, with all its documents as they were. It lies where it lay, or, on a machine that has no such
  /// folder, in the working folder.
  package init(_ index: ProjectIndex) {
    let home = FileSystem.kind(of: index.folder) == .folder ? index.folder : FileSystem.workingFolder
    let file = index.configuration.map { (DocumentID("\(home)/\(Configuration.fileName)"), SourceText($0)) }
    self.init(folder: file == nil ? nil : home, configurationFile: file)
    func name(_ path: String) -> DocumentID { DocumentID(path.hasPrefix("/") ? path : "\(home)/\(path)") }
    let dialect = Dialect.histmark(configuration.vocabulary)
    let defaults = defaults
    inParallel(index.documents.map { (name($0.path), $0.skeleton) }) { document, skeleton in
      DocumentSummary(SyntaxTree(parsing: skeleton.text, dialect: dialect), defaults: defaults, of: document)
    } receive: { _, summary in
      add(summary)
    }
    for item in index.bibliographies { update(bibliography: SourceText(item.text), named: name(item.path)) }
  }
}

/// What a document says; what can be read but once has been read.
private func text(of document: DocumentID, in project: Project) throws(FileError) -> SourceText {
  if let model = project.models[document] { return model.text }
  return SourceText(try FileSystem.read(document.name))
}
