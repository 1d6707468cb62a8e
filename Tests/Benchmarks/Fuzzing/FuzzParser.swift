import SourceText
import Syntax
import Vocabulary

/// Reads any bytes in both dialects: the leaves must be the text. Run by libFuzzer, with a folder of seeds.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for dialect in [Dialect.commonMark, .histmark(.standard)] {
    let tree = SyntaxTree(parsing: SourceText(bytes), dialect: dialect)
    var place = 0
    for node in tree.root.descendants where node.children.first(where: { _ in true }) == nil {
      if node.range.start.value != place { fatalError("gap before \(node.kind) \(node.range)") }
      place = node.range.end.value
    }
    if place != bytes.count { fatalError("the tree ends at \(place) of \(bytes.count)") }
  }
  return 0
}
