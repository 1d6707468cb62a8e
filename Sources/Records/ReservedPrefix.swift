/// The prefix for which Quarto keeps an id to itself, without its hyphen; none for an id that is free.
package func reservedPrefix(ofID id: String) -> String? { quartoPrefixes.first { id.hasPrefix("\($0)-") } }

/// Whether a key is that of a cross-reference of Quarto (`@fig-map`) or pandoc-crossref (`@fig:map`), if it is no source's;
/// at the start of a sentence with a capital.
package func isCrossReference(key: String) -> Bool {
  let key = key.prefix(1).lowercased() + key.dropFirst()
  return quartoPrefixes.contains { key.hasPrefix("\($0)-") || key.hasPrefix("\($0):") }
}

/// Quarto's cross-reference prefixes (Quarto guide, "Cross References"), those of pandoc-crossref among them.
private let quartoPrefixes = [
  "fig", "tbl", "lst", "tip", "nte", "wrn", "imp", "cau", "thm", "lem", "cor", "prp", "cnj", "def", "exm", "exr",
  "sol", "rem", "alg", "eq", "sec",
]
