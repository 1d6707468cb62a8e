import Chronology

/// The canonical spelling of an EDTF date that is written in another, where both certainly say the same: marks of doubt
/// at their usual places, months and days in two digits (`1951-9-8`). Nothing for a date that needs no change, or that
/// no one but its writer can mend.
func canonicalEDTF(_ text: String) -> String? {
  do throws(EDTFError) {
    let date = try EDTF(parsing: Array(text.utf8)[...])
    let spelled = date.description
    if spelled == text { return nil }
    return try EDTF(parsing: Array(spelled.utf8)[...]) == date ? spelled : nil
  } catch {
    return withTwoDigits(text)
  }
}

/// `1951-9-8` as `1951-09-08`, and so both ends of an interval.
private func withTwoDigits(_ text: String) -> String? {
  let ends = text.split(separator: "/", omittingEmptySubsequences: false).map { end -> String? in
    let parts = end.split(separator: "-", omittingEmptySubsequences: false)
    let isDate = (1...3).contains(parts.count) && parts[0].utf8.count == 4 && parts.allSatisfy(isNumber)
    if !isDate || !parts.dropFirst().allSatisfy({ (1...2).contains($0.utf8.count) }) { return nil }
    return parts.map { $0.utf8.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
  }
  let dates = ends.compactMap(\.self)
  let padded = dates.joined(separator: "/")
  if dates.count != ends.count || dates.count > 2 || padded == text { return nil }
  do throws(EDTFError) {
    _ = try EDTF(parsing: Array(padded.utf8)[...])
    return padded
  } catch {
    return nil
  }
}

private func isNumber(_ text: Substring) -> Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
