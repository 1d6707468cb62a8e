import JSON
import JSONRPC
import LanguageServer
import LanguageServerProtocol
import ServerTestSupport

extension TestEditor {
  convenience init(service: WordService = WordService(), threads: Int = 2, mirror: SessionMirror? = nil) {
    self.init(languageService: service, threads: threads, mirror: mirror)
  }

  /// The service that knows words alone.
  var service: WordService { languageService as? WordService ?? WordService() }

  /// A session that has begun, with the capabilities of a client that can do everything that is asked for here.
  static func started(
    _ encoding: PositionEncodingKind = .utf16, capabilities: JSONValue = TestEditor.everything,
    service: WordService = WordService(), folders: [String] = [], options: JSONValue = .null
  ) -> TestEditor {
    let editor = TestEditor(service: service)
    editor.start(encoding, capabilities: capabilities, folders: folders, options: options)
    return editor
  }
}
