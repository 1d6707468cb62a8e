import SourceText
import TestSupport
import Testing

@testable import Syntax

/// Any bytes are a document.
@Suite struct RandomBytesTests {
  @Test(arguments: [Dialect.commonMark, .histmark(.standard)])
  func everyTextIsTiled(dialect: Dialect) {
    var random = SeededGenerator(seed: 3)
    let active = Array("\n\n\r\t  #>-+*_`~<>[]()!&;:|=\\\"'@{}^,.1a/é日\u{FEFF}\u{2003}".utf8) + [0, 0xFF, 0xC3]
    for round in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...120, using: &random) {
        let any = UInt8.random(in: 0...255, using: &random)
        bytes.append(round % 4 == 0 ? any : active.randomElement(using: &random) ?? any)
      }
      let tree = SyntaxTree(parsing: SourceText(bytes), dialect: dialect)
      let faults = structuralFaults(tree)
      #expect(faults.isEmpty, "\(bytes): \(faults)")
    }
  }
}
