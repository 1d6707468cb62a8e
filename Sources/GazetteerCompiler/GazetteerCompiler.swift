import Files
import Gazetteer
import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns `Sources/Gazetteer/Records` into `Sources/Gazetteer/Compiled/CompiledGazetteer.swift`.
///
/// Run from the package's folder: `swift run gazetteer-compiler`. With `--check`, writes nothing and exits 1 if the file
/// is not what the records make.
@main enum GazetteerCompiler {
  static func main() {
    let root = "Sources/Gazetteer"
    do {
      let compiled = literals(of: try CompiledForm(compiling: files(in: "\(root)/Records")))
      let target = "\(root)/Compiled/CompiledGazetteer.swift"
      if CommandLine.arguments.contains("--check") {
        let current = (try? FileSystem.read(target)) ?? []
        if current != compiled { fail("\(target) is out of date. Please run: swift run gazetteer-compiler") }
      } else {
        try FileSystem.write(compiled, to: target)
      }
    } catch let error as FileError {
      fail(error.message)
    } catch let error as CompilationError {
      fail(error.message)
    } catch {
      fail("\(error)")
    }
  }

  private static func files(in folder: String) throws(FileError) -> [(name: String, text: SourceText)] {
    var files: [(name: String, text: SourceText)] = []
    for group in FileSystem.entries(of: folder) where group.kind == .folder {
      for file in FileSystem.entries(of: "\(folder)/\(group.name)") where file.name.hasSuffix(".md") {
        let name = "\(group.name)/\(file.name)"
        files.append((name, SourceText(try FileSystem.read("\(folder)/\(name)"))))
      }
    }
    return files
  }

  private static func literals(of form: CompiledForm) -> [UInt8] {
    var swift = Array(
      """
      // Made by gazetteer-compiler from the records beside it; not to be edited.
      // swift-format-ignore-file

      /// The bundled records and the index of them, as `CompiledForm` says.
      enum CompiledGazetteer {
        static let text: StaticString = ##\"""

      """.utf8)
    swift += form.text
    // The line ending before the closing quotes is no part of the literal.
    swift += "\n\(quotes)##\n\n  static let index: StaticString = \(quotes)\n    ".utf8
    var column = 0
    for byte in form.index {
      if column > 110 {
        swift += "\\\n    ".utf8
        column = 0
      }
      let escaped = escape(byte)
      swift += escaped
      column += escaped.count
    }
    return swift + Array("\n    \(quotes)\n}\n".utf8)
  }

  private static let quotes = String(repeating: "\"", count: 3)

  /// A byte in a literal.
  private static func escape(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case 0: Array("\\0".utf8)
    case 0x22, 0x5C: [0x5C, byte]
    case 0x20...0x7E: [byte]
    default: Array("\\u{\(String(byte, radix: 16))}".utf8)
    }
  }

  private static func fail(_ message: String) -> Never {
    _ = FileSystem.writeAll(Array("\(message)\n".utf8), to: 2)
    exit(1)
  }
}
