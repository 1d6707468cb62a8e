import Files
import JSONRPC
import LanguageServer
import Project

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Serves an editor on standard input and output until the session is over; the status to end the process with.
///
/// - Parameter mirrorPath: where the session is recorded, if anywhere.
package func serve(mirrorPath: String?, version: String) throws(FileError) -> Int32 {
  var mirror: SessionMirror?
  if let mirrorPath {
    let descriptor = open(mirrorPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw FileError(path: mirrorPath, number: errno) }
    mirror = SessionMirror { line in _ = FileSystem.writeAll(line, to: descriptor) }
  }
  WarmUp.start()
  return Server.serve(
    identity: Identity(name: "histmark", version: version), service: HistoryService(), threads: 2, mirror: mirror)
}
