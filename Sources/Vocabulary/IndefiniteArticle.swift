/// A word with "a" or "an" before it, by its first letter.
package func withArticle(_ word: String) -> String {
  let isVowel = word.first.map { "aeiouAEIOU".contains($0) } ?? false
  return "\(isVowel ? "an" : "a") \(word)"
}

/// The same at the beginning of a sentence.
package func withArticleCapitalised(_ word: String) -> String {
  let words = withArticle(word)
  return "\(words.prefix(1).uppercased())\(words.dropFirst())"
}
