extension HistoricalDate {
  /// The date in words with the preposition that it needs: "on 8 September 1951", "in 1951", "from 1904 to 1905".
  package var when: String {
    if bounds.day != nil { return "on \(words)" }
    if case .date(let date) = edtf, date.qualification.isEmpty { return "in \(words)" }
    return words
  }
}
