import Chronology
import SourceText

/// Any bytes are prose: dates lie in it, in order, apart from one another.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for language in ProseLanguage.allCases {
    var context = ProseContext(language: language)
    let dates = ProseDateRecognizer(language: language).dates(
      in: bytes, ranges: [ByteRange(0, bytes.count)], context: &context)
    var last = 0
    for date in dates {
      if date.range.start.value < last || date.range.end.value > bytes.count { fatalError("\(date.range)") }
      last = date.range.end.value
    }
  }
  return 0
}
