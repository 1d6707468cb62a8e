/// What a person can switch on and off: `"histmark.features": {"codeLens": false}`.
package enum Feature {
  /// Telling of headings in the outline, in searches and among completions, and there of files: what any Markdown server
  /// does too.
  static let headings = "headings"
  /// An outline of records in the order of time, without headings, in place of one in the order of the text.
  static let timeOrder = "timeOrder"
  /// Changing a document before it is saved.
  static let willSaveWaitUntil = "willSaveWaitUntil"

  /// Every name, in the order of the routes.
  package static let all: [String] = {
    var seen: Set<String> = []
    return Route.all.compactMap(\.capability.feature).filter { seen.insert($0).inserted } + [headings, timeOrder]
  }()

  /// Off wherever nobody turns them on. Editors have their own switch for formatting on save.
  package static let offEverywhere = [willSaveWaitUntil, timeOrder]

  /// Off beside an editor's own Markdown server, which does the same for all Markdown: the editor would show both.
  package static let offBesideMarkdown = ["documentLink", "foldingRange", "selectionRange", headings]

  static func offByDefault(for client: String?) -> [String] {
    offEverywhere + (client.map(hasMarkdownServer) == true ? offBesideMarkdown : [])
  }

  /// Whether an editor is Visual Studio Code or made of it: those come with a server for Markdown that is always on.
  private static func hasMarkdownServer(_ client: String) -> Bool {
    ["Visual Studio Code", "Code - OSS", "VSCodium", "Cursor", "Windsurf", "Positron", "Trae"]
      .contains { client.hasPrefix($0) }
  }
}
