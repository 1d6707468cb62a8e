import Model
import SourceText

extension Prose {
  /// A number that is the same for paragraphs that say the same: of their bytes, of what their dates mean, which the
  /// paragraphs before may tell, and of what their links lead to, which a definition elsewhere may tell.
  func fingerprint(in model: DocumentModel) -> Int {
    var hasher = Hasher()
    let start = range.start
    model.text.bytes.withUnsafeBytes { bytes in
      hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[range.indices.clamped(to: 0..<bytes.count)]))
    }
    hasher.combine(pieces.count)
    for piece in pieces {
      hasher.combine(piece.range.start - start)
      hasher.combine(piece.range.end - start)
      guard let number = piece.reference, model.references.indices.contains(number) else { continue }
      let reference = model.references[number]
      hasher.combine(reference.path)
      hasher.combine(reference.id)
      hasher.combine(reference.property)
    }
    for date in model.dates(within: range) {
      hasher.combine(date.range.start - start)
      hasher.combine(date.range.end - start)
      hasher.combine(date.readings)
      hasher.combine(date.confidence)
      hasher.combine(date.form)
      hasher.combine(date.isImpossible)
    }
    return hasher.finalize()
  }
}
