import Export
import Files
import Project
import Testing

/// Pages of `Grammar/` that are made from the program are what the program makes.
///
/// With HISTMARK_UPDATE set they are written anew instead.
@Suite struct GeneratedPagesTests {
  static let root = String(#filePath.dropLast("/Tests/ExportTests/GeneratedPagesTests.swift".count))

  @Test(arguments: [
    ("Grammar/rules.md", rulesPage()), ("Grammar/fields.md", fieldsPage()),
    ("Grammar/configuration.md", configurationPage()), ("Grammar/histmark.schema.json", ConfigurationSchema.text),
  ])
  func isCurrent(path: String, page: String) throws {
    let file = "\(Self.root)/\(path)"
    if FileSystem.isVariableSet("HISTMARK_UPDATE") { try FileSystem.write(Array(page.utf8), to: file) }
    let present = String(decoding: try FileSystem.read(file), as: UTF8.self)
    #expect(
      present == page, "\(path) is out of date. Please run: HISTMARK_UPDATE=1 swift test --filter GeneratedPagesTests")
  }
}
