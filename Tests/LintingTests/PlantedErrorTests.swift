import Files
import Linting
import TestSupport
import Testing

@testable import Model

/// Sentences with one wrong fact each, and sentences that look like them and say nothing wrong.
@Suite struct PlantedErrorTests {
  /// The rules that hold prose against records.
  private static let rules: Set<String> = ["claim-contradicts-record", "date-contradicts-record", "anachronism"]

  /// The share of wrong sentences in which something is found. Those kept aside were written before the rules were tuned,
  /// and nothing was tuned on them: 80 of 100 are found, 362 of all 406.
  @Test(arguments: [("wrong.txt", 0.9), ("kept-aside.txt", 0.8)])
  func wrongFactsAreFound(file: String, share: Double) throws {
    let sentences = try sentences(of: file)
    var missed: [String] = []
    for sentence in sentences {
      let documents = MarkedDocuments(sentence)
      if !found(in: documents).contains(where: { Self.rules.contains($0.rule) }) { missed.append(sentence) }
    }
    let count = sentences.count - missed.count
    print("\(file): \(count) of \(sentences.count) sentences with a wrong fact are reported")
    #expect(Double(count) >= share * Double(sentences.count), "\(missed.joined(separator: "\n"))")
  }

  @Test func rightSentencesAreLeftAlone() throws {
    let sentences = try sentences(of: "right.txt")
    #expect(sentences.count >= 300)
    for sentence in sentences {
      let spoken = found(in: MarkedDocuments(sentence)).filter { Self.rules.contains($0.rule) }
      #expect(spoken.map { "\($0.rule): \($0.message)" } == [], "\(sentence)")
    }
  }

  /// A heading, or a paragraph above a list, that shows the sentences as false.
  @Test(arguments: [
    "## What if?\n\nThe Second World War ended in 1947.\n\n### Then\n\nThe Treaty of Versailles was signed in 1920.",
    "## Spot the error\n\nThe Treaty of Versailles was signed in 1920.",
    "Are these statements true or false?\n\n1. The Korean War began in 1949.\n2. The Treaty of Trianon was signed in 1921.",
  ])
  func whatIsShownAsFalseIsLeftAlone(text: String) {
    #expect(found(in: MarkedDocuments(text)).filter { Self.rules.contains($0.rule) }.isEmpty)
    let after = "\n\n## After\n\nThe Treaty of Versailles was signed in 1920."
    #expect(found(in: MarkedDocuments(text + after)).filter { Self.rules.contains($0.rule) }.count == 1)
  }

  @Test func aMessageNamesStatesWithTheirArticles() throws {
    let findings = found(in: MarkedDocuments("The Treaty of Portsmouth was signed by Russia and China."))
    let finding = try #require(findings.first { $0.rule == "claim-contradicts-record" })
    #expect(finding.message.contains("which Japan and the Russian Empire made"))
  }

  @Test func aMessageNamesTheDayAsHistoriansDo() throws {
    let text = "The Battle of Hastings was fought on 14 October 1067."
    let findings = found(in: MarkedDocuments(text))
    let finding = try #require(findings.first { $0.rule == "claim-contradicts-record" })
    #expect(finding.message.contains("was on 14 October 1066."))
    #expect(finding.fixes.map(\.title) == ["Change to ‘14 October 1066’"])
  }

  /// Sentences that are passed over for want of a telling word claim nothing.
  @Test(arguments: ["wrong.txt", "right.txt"])
  func passingOverSentencesLosesNoClaim(file: String) throws {
    var count = 0
    for sentence in try sentences(of: file) {
      let all = TestWorkspace(MarkedDocuments(sentence))
      for (name, model) in all.models {
        let prose = ProseContents(model, named: name, in: all.workspace)
        let claims = prose.claims.map { "\($0)" }
        #expect(claims == prose.readClaims(onlyTelling: false).map { "\($0)" }, "\(sentence)")
        count += claims.count
      }
    }
    #expect(count > 200)
  }

  private func found(in documents: MarkedDocuments) -> [Linting.Finding] { TestWorkspace(documents).findings() }

  /// The lines of a file that are sentences: no comments, no headings of rules, no blank ones.
  private func sentences(of file: String) throws -> [String] {
    let folder = "\(#filePath)".split(separator: "/").dropLast().joined(separator: "/")
    let bytes = try FileSystem.read("/\(folder)/PlantedErrors/\(file)")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).filter {
      !$0.hasPrefix("//") && !$0.hasPrefix("# ")
    }
  }
}
