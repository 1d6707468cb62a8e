import Bibliography
import Vocabulary

/// The keys that can be cited, to be searched for those spelled nearly like another, as often as there are such.
package struct NearbyKeys {
  private let files: [BibliographyFile]
  private let spellings: [SpellingKey]
  private let others: [String]
  private let otherSpellings: [SpellingKey]

  /// - Parameter others: keys that count where none of the bibliographies is near.
  init(of files: [BibliographyFile], orElse others: [String]) {
    self.files = files
    spellings = files.flatMap { file in (0..<file.count).map { SpellingKey(file.key($0)) } }
    self.others = others
    otherSpellings = others.map { SpellingKey($0) }
  }

  /// Keys that are spelled nearly like one, the nearest first.
  package func nearest(to key: String) -> [String] {
    var search = SpellingSearch(key)
    search.consider(spellings) { self.key($0) }
    let nearest = search.best()
    if !nearest.isEmpty { return nearest }
    search.consider(otherSpellings) { others[$0] }
    return search.best()
  }

  /// The key of a number among those of all bibliographies.
  private func key(_ number: Int) -> String {
    var number = number
    for file in files {
      if number < file.count { return file.key(number) }
      number -= file.count
    }
    return ""
  }
}
