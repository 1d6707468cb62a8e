import Model
import Records
import SourceText

/// A record with empty fields that an editor has put in at once, and that a person is filling in.
///
/// What it lacks is no mistake yet: nothing is said of its opening line and its empty fields until something else is edited
/// or the document is saved, or nothing is empty any more.
struct InsertedSkeleton: Sendable {
  /// The record.
  private let range: ByteRange

  /// The record that edits have put in; nothing where they did something else.
  init?(_ edits: [ByteEdit], in model: DocumentModel) {
    guard let edit = edits.last, edit.replacement.contains(0x0A), let record = model.record(at: edit.range.start),
      record.openerRange.touches(edit.range.start)
    else { return nil }
    // The line ending after the last fence may have been there.
    let end = edit.range.start + ByteCount(edit.replacement.count + 2)
    guard record.range.end <= end, record.isBeingFilledIn else { return nil }
    range = record.range
  }

  private init(_ range: ByteRange) { self.range = range }

  /// The same after more edits; nothing where it is finished or left.
  func following(_ edits: [ByteEdit], in model: DocumentModel) -> InsertedSkeleton? {
    var end = range.end
    for edit in edits {
      if edit.range.start < range.start || edit.range.end > end { return nil }
      end = end + edit.growth
    }
    guard let record = model.record(at: range.start), record.isBeingFilledIn else { return nil }
    return InsertedSkeleton(record.range)
  }

  /// Whether nothing is said yet of a place.
  func withholds(_ place: ByteRange, in model: DocumentModel) -> Bool {
    guard range.contains(place.start), let record = model.record(at: range.start) else { return false }
    return record.openerRange.contains(place.start)
      || record.fields.contains { $0.valueRange.isEmpty && $0.range.touches(place.start) }
  }
}

extension Record {
  fileprivate var isBeingFilledIn: Bool { fields.contains { $0.valueRange.isEmpty } }
}
