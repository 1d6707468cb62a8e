/// Why a string is no EDTF date, where in it, and what was probably meant.
package struct EDTFError: Error, Hashable, Sendable {
  /// Bytes within the string that are at fault; empty where something is missing.
  package let range: Range<Int>
  package let reason: Reason
  /// The whole string as it should be, where that is clear; itself valid EDTF.
  package let suggestion: String?

  package init(_ range: Range<Int>, _ reason: Reason, suggestion: String? = nil) {
    self.range = range
    self.reason = reason
    self.suggestion = suggestion
  }

  /// What kind of fault it is; a linter has a rule for each.
  package enum Kind: Hashable, Sendable {
    /// Not the notation of EDTF.
    case malformed
    /// The notation of the draft of 2012, which the standard gave up.
    case outdated
    /// EDTF, but of a day or month that does not exist.
    case impossible
    /// EDTF, but of an interval that ends before it begins.
    case reversed
  }
}
