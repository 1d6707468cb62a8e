import SourceText
import Syntax
import Vocabulary

/// Makes edits out of any bytes: the tree after each must be the tree of the text.
///
/// The first byte is the length of the first text; then each edit is a place, a length to remove, a length to insert,
/// and what to insert.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = ArraySlice(UnsafeBufferPointer(start: start, count: count))
  func take(_ length: Int) -> [UInt8] {
    defer { bytes = bytes.dropFirst(length) }
    return Array(bytes.prefix(length))
  }
  guard let first = take(1).first else { return 0 }
  var tree = SyntaxTree(parsing: SourceText(take(Int(first))))
  while let place = take(1).first, let lengths = take(1).first {
    let size = tree.text.bytes.count
    let from = size == 0 ? 0 : Int(place) * (size + 1) / 256
    let edit = ByteEdit(ByteRange(from, min(size, from + Int(lengths >> 4))), take(Int(lengths & 15)))
    tree = tree.applying([edit])
    let whole = SyntaxTree(parsing: tree.text)
    if tree.dump != whole.dump { fatalError("edited:\n\(tree.dump)whole:\n\(whole.dump)") }
  }
  return 0
}
