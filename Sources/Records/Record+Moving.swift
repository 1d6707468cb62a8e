import SourceText

// A record that an edit has left as it was, but before which the text has grown or shrunk, is not read again.

extension Record {
  /// The same record, further on in its document.
  package func moved(by distance: ByteCount) -> Record {
    if distance == .zero { return self }
    return Record(
      kindName: kindName, kindRange: kindRange.moved(by: distance), kind: kind, id: id,
      idRange: idRange.moved(by: distance), attributesRange: attributesRange?.moved(by: distance),
      fields: fields.map { $0.moved(by: distance) }, malformedLines: malformedLines.map { $0.moved(by: distance) },
      range: range.moved(by: distance), openerRange: openerRange.moved(by: distance), isClosed: isClosed,
      contentHash: contentHash)
  }
}

extension Field {
  fileprivate func moved(by distance: ByteCount) -> Field {
    Field(
      name: name, nameRange: nameRange.moved(by: distance), valueRange: valueRange.moved(by: distance),
      range: range.moved(by: distance), description: description, text: text.moved(by: distance),
      value: value.moved(by: distance), hasFullWidthColon: hasFullWidthColon)
  }
}

extension FieldValue {
  fileprivate func moved(by distance: ByteCount) -> FieldValue {
    switch self {
    case .text: .text
    case .date(let dated): .date(dated.moved(by: distance))
    case .action(let dated, let actors):
      .action(dated?.moved(by: distance), actors: actors.map { $0.moved(by: distance) })
    case .references(let mentions): .references(mentions.map { $0.moved(by: distance) })
    case .relation(let relations): .relation(relations.map { $0.moved(by: distance) })
    case .list(let mentions): .list(mentions.map { $0.moved(by: distance) })
    }
  }
}

extension Mention {
  fileprivate func moved(by distance: ByteCount) -> Mention {
    Mention(name: name, range: range.moved(by: distance), id: id, idRange: idRange.moved(by: distance))
  }
}

extension TemporalRelation {
  fileprivate func moved(by distance: ByteCount) -> TemporalRelation {
    let target: Target =
      switch target {
      case .record(let mention): .record(mention.moved(by: distance))
      case .date(let dated): .date(dated.moved(by: distance))
      }
    return TemporalRelation(
      target: target, distance: self.distance, distanceRange: distanceRange.moved(by: distance),
      range: range.moved(by: distance))
  }
}

extension DatedValue {
  fileprivate func moved(by distance: ByteCount) -> DatedValue {
    DatedValue(
      parts: parts.map { $0.moved(by: distance) }, rest: rest, restRange: restRange.moved(by: distance),
      restLocal: restLocal)
  }
}

extension DatedPart {
  /// The same date, further on in its document.
  package func moved(by distance: ByteCount) -> DatedPart {
    DatedPart(
      text: text, range: range.moved(by: distance), dates: dates, error: error,
      errorRange: errorRange.moved(by: distance), agreement: agreement)
  }
}
