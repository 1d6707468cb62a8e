import Formatting
import SourceText
import Syntax
import Vocabulary

/// Formats any bytes: twice is once, edits lie in order, and outside of records nothing changes.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let tree = SyntaxTree(parsing: SourceText(Array(UnsafeBufferPointer(start: start, count: count))))
  let edits = formattingEdits(of: tree)
  for (edit, next) in zip(edits, edits.dropFirst()) where edit.range.end > next.range.start {
    fatalError("\(edit.range) and \(next.range) overlap")
  }
  let records = tree.root.descendants.filter { $0.kind == .record }.map(\.range)
  for edit in edits where !records.contains(where: { $0.contains(edit.range) }) { fatalError("\(edit.range): prose") }
  let once = SyntaxTree(parsing: SourceText(formatted(tree)))
  let again = formattingEdits(of: once)
  if !again.isEmpty {
    fatalError("\(once.text.string(once.text.range).debugDescription) is formatted again: \(again.map(\.range))")
  }
  return 0
}
