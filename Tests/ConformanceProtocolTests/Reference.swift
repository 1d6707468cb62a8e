#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif
import JSON
import JSONRPC

/// The reference data outside the project: at `HISTMARK_REFERENCE`, or beside the project in `shared/reference`.
enum Reference {
  static let folder: String = {
    if let named = getenv("HISTMARK_REFERENCE") { return String(cString: named) }
    let project = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(project)/../shared/reference"
  }()

  /// A meta model of the protocol, such as that of “3.17”; nothing where it is not there.
  static func metaModel(_ version: String) -> MetaModel? {
    let path = "\(folder)/lsp/metaModel-\(version).json"
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      print("SKIPPED: there is no \(path)")
      return nil
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
      while true {
        let count = Descriptor(descriptor).read(into: buffer)
        if count == 0 { break }
        bytes += buffer[..<count]
      }
    }
    return JSONDocument(bytes).root.map(MetaModel.init)
  }
}
