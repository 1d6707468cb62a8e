/// A word with "a" or "an" before it, by its first letter.
package func withArticle(_ word: String) -> String {
  let isVowel = word.first.map { "aeiouAEIOU".contains($0) } ?? false
  return "\(isVowel ? "an" : "a") \(word)"
}
