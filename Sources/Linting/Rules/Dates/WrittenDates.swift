import Chronology
import Model
import Records
import SourceText

extension DocumentModel {
  /// Every date that is written as a value, in fields and as `date:` links, in order of place.
  var writtenDates: [DatedPart] {
    records.flatMap { $0.fields.flatMap { $0.value.dates.flatMap(\.parts) } } + dateSpans.map(\.value)
  }
}

/// Reports the dates with a fault of some kinds, with the correction where it is clear.
func reportDates(
  _ kinds: DateReadingError.Kind..., in document: DocumentModel, to report: inout Report, isSafe: Bool
) {
  for part in document.writtenDates {
    guard let error = part.error, kinds.contains(error.kind) else { continue }
    let fixes = error.suggestion.map {
      [report.replacement("Change to ‘\($0)’", isSafe: isSafe, of: part.range, with: $0)]
    }
    let message = capitalised(error.message) + "."
    report.add(message, at: part.errorRange.isEmpty ? part.range : part.errorRange, fixes: fixes ?? [])
  }
}
