/// Reads the destination of a link as a date: `date:173X~`, `date:julian:1855-01-26`. Nothing where the destination has
/// another scheme.
///
/// A date is taken as it stands, `%` being a mark of EDTF. Only where that is no date are percent-encoded bytes decoded, as
/// editors write spaces and letters outside ASCII; an error is then of the whole date.
package func readDateDestination(_ destination: ArraySlice<UInt8>) throws(DateReadingError) -> [HistoricalDate]? {
  let scheme = Array("date:".utf8)
  guard destination.count >= scheme.count,
    zip(destination, scheme).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 && $1 != UInt8(ascii: ":") })
  else { return nil }
  let date = destination.dropFirst(scheme.count)
  do throws(DateReadingError) {
    return try readDated(date)
  } catch {
    guard let decoded = percentDecoded(date) else { throw error }
    do throws(DateReadingError) {
      return try readDated(decoded[...])
    } catch {
      throw DateReadingError(
        date.indices, error.kind, error.message, suggestion: error.suggestion, alternatives: error.alternatives)
    }
  }
}

/// The bytes with each `%` and two hexadecimal digits as the byte they stand for; nothing where there are none.
private func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
  var result: [UInt8] = []
  var place = bytes.startIndex
  var isEncoded = false
  while place < bytes.endIndex {
    let byte = bytes[place]
    if byte == UInt8(ascii: "%"), place + 2 < bytes.endIndex, let high = hexadecimal(bytes[place + 1]),
      let low = hexadecimal(bytes[place + 2])
    {
      result.append(high << 4 | low)
      place += 3
      isEncoded = true
    } else {
      result.append(byte)
      place += 1
    }
  }
  return isEncoded ? result : nil
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
