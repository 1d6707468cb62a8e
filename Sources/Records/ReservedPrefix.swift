/// The prefix for which Quarto keeps an id to itself, without its hyphen; none for an id that is free.
package func reservedPrefix(ofID id: String) -> String? { quartoPrefixes.first { id.hasPrefix("\($0)-") } }

/// Quarto's cross-reference prefixes (Quarto guide, "Cross References").
private let quartoPrefixes = [
  "fig", "tbl", "lst", "tip", "nte", "wrn", "imp", "cau", "thm", "lem", "cor", "prp", "cnj", "def", "exm", "exr",
  "sol", "rem", "alg", "eq", "sec",
]
