import Linting
import SourceText
import Syntax
import Testing

@testable import Model

/// What the rules on prose say of the annotated histories and of 8 MB of letters and classics, each finding read and judged.
///
/// A finding that is not in the list fails the test until somebody has read it.
@Suite struct ProseFalseAlarms {
  private static let rules: Set<String> = ["claim-contradicts-record", "anachronism", "date-contradicts-record"]

  /// File, the words that are reported, and why the finding is right or wrong.
  private static let judged: [(file: String, words: String, isRight: Bool, why: String)] = [
    (
      "prose-dates/gold/hsg_tei/txt/1801-1829.txt", "December 23, 1814", true,
      "the treaty was signed on 24 December 1814, as its own text says"
    )
  ]

  @Test func everyFindingIsJudged() {
    let files =
      referenceFiles(under: "prose-dates/gold", ending: ".txt") + referenceFiles(under: "prose", ending: ".md")
    if files.isEmpty { return }
    print("the rules on prose read \(files.count) reference files")
    var found: Set<String> = []
    for file in files {
      guard let bytes = referenceBytes(file) else { continue }
      let text = SourceText(bytes)
      let model = DocumentModel(SyntaxTree(parsing: text))
      let name = DocumentID(file)
      var workspace = WorkspaceModel()
      workspace.update(DocumentSummary(model, of: name))
      for finding in check(model, named: name, in: workspace, with: RuleSelection())
      where Self.rules.contains(finding.rule) {
        found.insert("\(file): \(text.string(finding.range))")
      }
    }
    #expect(found == Set(Self.judged.map { "\($0.file): \($0.words)" }))
    let wrong = Self.judged.filter { !$0.isRight }.count
    #expect(wrong * 20 <= Self.judged.count, "at most one in twenty may be wrong")
  }

  /// In real prose as well, sentences that are passed over for want of a telling word claim nothing.
  @Test func passingOverSentencesLosesNoClaim() {
    let files = referenceFiles(under: "prose", ending: ".md")
    if files.isEmpty { return }
    var count = 0
    for file in files {
      guard let bytes = referenceBytes(file) else { continue }
      let model = DocumentModel(SyntaxTree(parsing: SourceText(bytes)))
      let prose = ProseContents(model, named: DocumentID(file), in: WorkspaceModel())
      let claims = prose.claims.map { "\($0)" }
      #expect(claims == prose.readClaims(onlyTelling: false).map { "\($0)" }, "\(file)")
      count += claims.count
    }
    print("\(count) claims in \(files.count) reference files are read with and without passing sentences over")
  }
}
