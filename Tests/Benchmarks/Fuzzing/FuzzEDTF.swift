import Chronology

/// Any bytes are EDTF or are explained; what is EDTF reads back from its own print, and a suggestion is EDTF.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(EDTFError) {
    let edtf = try EDTF(parsing: bytes)
    guard let again = try? EDTF(parsing: edtf.description), again == edtf, again.bounds == edtf.bounds else {
      fatalError("\(edtf) does not read back")
    }
  } catch {
    if let suggestion = error.suggestion, (try? EDTF(parsing: suggestion)) == nil {
      fatalError("\(suggestion) is suggested and is no EDTF")
    }
  }
  _ = readDatedField(bytes[...])
  return 0
}
