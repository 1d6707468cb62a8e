import Bibliography
import JSON
import SourceText
import Syntax

/// The sources that the front matter of a document describes.
package struct FrontMatterSources: Sendable {
  /// What `references:` lists, in the subset of YAML that says what CSL-JSON says (Pandoc's manual, "Specifying
  /// bibliographic data"); nil where there is none.
  package let references: BibliographyFile?
  /// The document as a source itself: its front matter has a key (`citation-key`, `citekey` or `id`) and a type of CSL.
  package let document: BibliographyEntry?

  package static let none = FrontMatterSources(references: nil, document: nil)

  private init(references: BibliographyFile?, document: BibliographyEntry?) {
    self.references = references
    self.document = document
  }

  init(_ matter: FrontMatter) {
    let references = matter["references"].map(JSONValue.init)
    let isList = references?.array?.contains { $0.members != nil } ?? (references?.members != nil)
    self.references = isList ? references.map { BibliographyFile(references: $0) } : nil
    document = Self.entry(matter.value)
  }

  /// The names that programs give to the key of a note on a source, the plainest last.
  private static let keyNames = ["citation-key", "citationKey", "citekey", "id"]

  private static func entry(_ matter: FrontMatterValue) -> BibliographyEntry? {
    guard let type = matter.member("type")?.value.string, CSLType(rawValue: type) != nil,
      matter.member("title")?.value.string?.isEmpty == false,
      let key = keyNames.lazy.compactMap({ matter.member($0) }).first(where: { $0.value.string?.isEmpty == false })
    else { return nil }
    var members = (matter.members ?? []).filter { !keyNames.contains($0.key) }.map(JSONMember.init)
    members.insert(JSONMember("id", key.keyRange, JSONValue(key.value)), at: 0)
    return BibliographyFile(references: JSONValue(.array([JSONValue(.object(members), matter.range)]))).entry(0)
  }
}

extension JSONValue {
  /// The same value as JSON has it; scalars are text, because only the reader of each knows what it should be.
  fileprivate init(_ value: FrontMatterValue) {
    let content: Content =
      switch value.content {
      case .empty: .null
      case .scalar(let text): .string(text)
      case .list(let values): .array(values.map { JSONValue($0) })
      case .map(let members): .object(members.map { JSONMember($0) })
      }
    self.init(content, value.range)
  }
}

extension JSONMember {
  fileprivate init(_ member: FrontMatterMember) {
    self.init(member.key, member.keyRange, JSONValue(member.value))
  }
}
