import Syntax

/// A document as CommonMark's reference renderer prints it: byte for byte for a tree of bare CommonMark.
package func commonMarkHTML(_ tree: SyntaxTree) -> [UInt8] {
  var renderer = HTMLRenderer(tree: tree)
  renderer.render(tree.root)
  return renderer.output.bytes
}
