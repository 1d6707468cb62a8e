import Gazetteer

/// The bundled records that letters fit, by id or one of the names, in the order of the gazetteer; how well they fit
/// compares with ``Records/Record/matchScore(_:id:)``. Reads no record.
func matches(of typed: [UInt8], in gazetteer: Gazetteer) -> [(record: AuthorityRecord, score: Int)] {
  if typed.isEmpty { return gazetteer.records.map { ($0, 0) } }
  return gazetteer.records.compactMap { record in
    var best = matchScore(typed, in: record.idBytes).map { $0 + 10 }
    for name in record.names {
      if let score = matchScore(typed, in: name.bytes), score > best ?? 0 { best = score }
    }
    return best.map { (record, $0) }
  }
}
