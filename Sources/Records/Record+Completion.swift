extension Record {
  /// The record with further fields, taken from another of the same thing; where they stand is the other's text.
  package func adding(_ others: [Field]) -> Record {
    Record(
      kindName: kindName, kindRange: kindRange, kind: kind, id: id, idRange: idRange,
      attributesRange: attributesRange, fields: fields + others, malformedLines: malformedLines, range: range,
      openerRange: openerRange, isClosed: isClosed, contentHash: contentHash)
  }
}
