import Files
import JSON
import JSONRPC
import LanguageServerProtocol
import Testing

@testable import EditorService
@testable import LanguageServer

/// The tables of `Editors/README.md` are what the server does.
///
/// With HISTMARK_UPDATE set they are written anew instead.
@Suite(.serialized) struct EditorsPageTests {
  private static let page =
    String(#filePath.dropLast("/Tests/EditorServiceTests/EditorsPageTests.swift".count))
    + "/Editors/README.md"

  /// What a project is for these tables: one that has been opened.
  private static var workspace: any Workspace { HistoryWorkspace() }

  /// Prose has no colours.
  private static let meaningless: Set = ["documentColor"]

  private static func isOffered(_ method: String) -> Bool {
    if OutgoingMethod.all.contains(where: { $0.method == method }) { return true }
    return Route.named[method].map { $0.isServed(workspace) } ?? false
  }

  private static func ours(_ feature: (name: String, methods: [String], cells: String)) -> String {
    if feature.name == "position encoding" {
      return PositionEncodingKind.allCases.map { String($0.rawValue.drop { $0 != "-" }.dropFirst()) }
        .joined(separator: "/")
    }
    if feature.name.hasPrefix("textDocumentSync") { return "inc" }
    guard feature.methods.allSatisfy(isOffered) else { return "–" }
    return feature.methods.contains { $0.hasSuffix("/resolve") } ? "Y+r" : "Y"
  }

  private static var peerTable: String {
    let heads = ["feature", "**Histmark**"] + Peers.names
    var lines = ["| \(heads.joined(separator: " | ")) |", "|" + heads.map { _ in "---|" }.joined()]
    for feature in Peers.features { lines.append("| \(feature.name) | **\(ours(feature))** | \(feature.cells) |") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static var commandTable: String {
    (["| command | arguments and effect |", "|---|---|"]
      + EditorCommand.allCases.map { "| `\($0.rawValue)` | \($0.summary) |" }).joined(separator: "\n") + "\n"
  }

  private static var switchTable: String {
    (["| switch | off by default |", "|---|---|"]
      + Feature.all.map { name in
        let off =
          Feature.offEverywhere.contains(name)
          ? "everywhere" : Feature.offBesideMarkdown.contains(name) ? "in Visual Studio Code" : ""
        return "| `\(name)` | \(off) |"
      }).joined(separator: "\n") + "\n"
  }

  private static let tables = [
    ("methods", MethodTable.markdown), ("peers", peerTable), ("commands", commandTable), ("switches", switchTable),
  ]

  @Test(arguments: tables)
  func isCurrent(name: String, table: String) throws {
    let page = String(decoding: try FileSystem.read(Self.page), as: UTF8.self)
    let begin = "<!-- table: \(name) -->\n"
    let parts = page.split(separator: begin, maxSplits: 1)
    let after = try #require(parts.last?.split(separator: "<!-- end -->", maxSplits: 1))
    try #require(parts.count == 2 && after.count == 2, "there is no table of \(name)")
    let present = String(after[0])
    if FileSystem.isVariableSet("HISTMARK_UPDATE"), present != "\n\(table)\n" {
      let new = "\(parts[0])\(begin)\n\(table)\n<!-- end -->\(after[1])"
      try FileSystem.write(Array(new.utf8), to: Self.page)
      return
    }
    #expect(
      present == "\n\(table)\n",
      "The table of \(name) is out of date. Please run: HISTMARK_UPDATE=1 swift test --filter EditorsPageTests")
  }

  /// The settings of the extension for Visual Studio Code have every switch and no other.
  @Test func theManifestHasEverySwitch() throws {
    let path = Self.page.replacing("README.md", with: "vscode/package.json")
    let manifest = JSONDocument(try FileSystem.read(path)).root
    let properties = manifest?["contributes"]?["configuration"]?["properties"]?["histmark.features"]?["properties"]
    #expect(Set((properties?.members ?? []).map(\.key)) == Set(Feature.all))
  }

  /// Whatever another server for prose has, ours has.
  @Test func everyRowIsOurs() {
    for feature in Peers.features where !Self.meaningless.contains(feature.name) {
      #expect(Self.ours(feature) != "–", "\(feature.name)")
    }
  }
}
