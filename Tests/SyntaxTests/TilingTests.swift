import SourceText
import Testing
import Vocabulary

@testable import Syntax

@Suite struct TilingTests {
  @Test(arguments: [
    "", "\n", "a", "# b #\n", "- a\n\n  b\n- c\n\n\n", "> a\nb\n>\n> c\n\nd", "\u{FEFF}a\n", "\u{FEFF}", "a\r\nb\r\rc",
    "    code\n\n\n    more\n\nend", "```treaty {#x}\ntitle: T\n  more\n// c\nbad\n\n```\n", "```event\n\t```t\n\n```",
    "> ```event\n> a: b\n>     ```t\n>\n> ```\nc",
    "| a | b |\n|---|---|\n| c |\n",
    "[^1]: a\n\n    b\nc", "[a]: <b> 'c\nd'\ne [a] *f* **g** ***h***", "---\na: b\n---\nc",
    "1. a\n   > b\n   >\n   > - c\n",
    "see [see @a, p. 3; -@b] and @c [p. 4; @d] ^[note]", "<div>\nx\n\n<b>`a\nb`</b>", "-\t\tfoo\n\n\t\tbar\n",
  ])
  func leavesTileTheText(text: String) {
    for dialect in [Dialect.commonMark, .histmark(.standard)] {
      let tree = SyntaxTree(parsing: SourceText(text), dialect: dialect)
      #expect(structuralFaults(tree).isEmpty, "\(tree.dump)")
    }
  }
}
