import Records
import SourceText
import Syntax
import Vocabulary

/// Reads any bytes as the body of a record of each kind: what the record says lies in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let first = start?.pointee else { return 0 }
  let bytes = UnsafeBufferPointer(start: start, count: count).dropFirst()
  let kind = Vocabulary.standard.kinds[Int(first) % Vocabulary.standard.kinds.count].name
  let text = SourceText(Array("~~~~~~\(kind) {#a}\n".utf8) + bytes + Array("\n~~~~~~\n".utf8))
  let tree = SyntaxTree(parsing: text)
  for syntax in tree.root.descendants.compactMap({ RecordSyntax($0) }) {
    let record = Record(syntax, vocabulary: .standard)
    func check(_ range: ByteRange) {
      if !record.range.contains(range) { fatalError("\(range) is not in \(record.range)") }
    }
    for field in record.fields {
      check(field.range)
      for mention in field.value.mentions {
        check(mention.range)
        check(mention.idRange)
      }
      for dated in field.value.dates {
        check(dated.restRange)
        for part in dated.parts {
          check(part.range)
          check(part.errorRange)
        }
      }
    }
    _ = record.timeSpan
    _ = record.names
  }
  return 0
}
