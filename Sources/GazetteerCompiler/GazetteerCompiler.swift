import Files

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
    do throws(FileError) {
      let compiled = try compile(folder: "\(root)/Records")
      let target = "\(root)/Compiled/CompiledGazetteer.swift"
      if CommandLine.arguments.contains("--check") {
        let current = (try? FileSystem.read(target)) ?? []
        if current != compiled { fail("\(target) is out of date. Please run: swift run gazetteer-compiler") }
      } else {
        try FileSystem.write(compiled, to: target)
      }
    } catch {
      fail(error.message)
    }
  }

  private static func compile(folder: String) throws(FileError) -> [UInt8] {
    var swift = Array(
      """
      // Made by gazetteer-compiler from the records beside it; not to be edited.
      // swift-format-ignore-file

      /// The bundled records as one text; `BundledText` says how it is divided.
      enum CompiledGazetteer {
        static let text: StaticString = ##\"""

      """.utf8)
    for group in FileSystem.entries(of: folder) where group.kind == .folder {
      for file in FileSystem.entries(of: "\(folder)/\(group.name)") where file.name.hasSuffix(".md") {
        swift += "␜\(group.name)/\(file.name)\n".utf8
        swift += try FileSystem.read("\(folder)/\(group.name)/\(file.name)")
      }
    }
    // The line ending before the closing quotes is no part of the literal.
    return swift + Array("\n\"\"\"##\n}\n".utf8)
  }

  private static func fail(_ message: String) -> Never {
    _ = FileSystem.writeAll(Array("\(message)\n".utf8), to: 2)
    exit(1)
  }
}
