import Chronology
import Testing

/// What other implementations of EDTF say of a string, and what this one does.
@Suite struct ChronologyEDTFConformance {
  /// Where the implementations disagree, the reading of ISO 8601-2 Annex A is expected, but for these, which are accepted
  /// as an extension: unspecified digits in years before 0 (the standard's unspecified digits are of years 0000 to 9999).
  private static func isExtension(_ edtf: EDTF) -> Bool { edtf.isExtension }

  @Test func acceptance() {
    var differences = Differences()
    for row in referenceRows("edtf/edtf-consensus.tsv") {
      guard let raw = row["string"], let ruling = row["ruling"] else { continue }
      let string = raw.replacing("\\t", with: "\t").replacing("\\\\", with: "\\")
      do throws(EDTFError) {
        let edtf = try EDTF(parsing: string)
        differences.check(
          ruling.hasPrefix("accept") || Self.isExtension(edtf), "accepted, but should not be: \(string)")
        if ruling.hasPrefix("accept"), let level = row["level_iso"].flatMap({ Int($0) }) {
          differences.check(edtf.level == level, "\(string) has level \(edtf.level), not \(level)")
        }
      } catch {
        differences.check(!ruling.hasPrefix("accept"), "\(string): \(error.message)")
        let isOld = ruling.contains("2012")
        differences.check(!isOld || error.kind == .outdated, "\(string): \(error.reason)")
        differences.check(!isOld || error.suggestion != nil, "\(string): no suggestion")
      }
    }
    differences.expectNone()
  }

  @Test func agreedBounds() throws {
    var differences = Differences()
    for row in referenceRows("edtf/edtf-bounds-agreed.tsv") {
      guard let string = row["string"], let earliest = row["earliest"], let latest = row["latest"] else { continue }
      let bounds = try EDTF(parsing: string).bounds
      differences.check(
        Self.text(bounds.earliest, side: "-inf") == Self.text(earliest), "\(string) from \(bounds.earliest)")
      differences.check(Self.text(bounds.latest, side: "inf") == Self.text(latest), "\(string) to \(bounds.latest)")
    }
    differences.expectNone()
  }

  private static func text(_ bound: DayBound, side: String) -> String {
    switch bound {
    case .day(let day): "\(day.value)"
    case .open: side
    case .unknown: "unknown"
    }
  }

  private static func text(_ day: String) -> String { referenceDay(day).map { "\($0.value)" } ?? day }
}
