import Records

extension Record {
  /// How well letters fit the id or one of the names; the id a little better than a name. Makes no strings.
  func matchScore(_ typed: [UInt8], id: String) -> Int? {
    if typed.isEmpty { return 0 }
    var best = Features.matchScore(typed, in: id.utf8).map { $0 + 10 }
    for field in fields where field.name == "short" || field.name == "title" || field.name == "also" {
      if let score = Features.matchScore(typed, in: field.text.bytes), score > best ?? 0 { best = score }
    }
    return best
  }
}
