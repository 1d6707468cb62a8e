extension String {
  /// The name of a state as it stands in a sentence: "the German Empire", "Japan".
  var withArticle: String {
    let words = split(separator: " ").map { $0.lowercased() }
    guard let first = words.first, let last = words.last else { return self }
    let isState = Self.states.contains(last) || words.dropFirst().first == "of" && Self.states.contains(first)
    return isState ? "the \(self)" : self
  }

  private static let states: Set<String> = [
    "empire", "kingdom", "kingdoms", "republic", "republics", "union", "states", "federation", "confederation",
    "league", "netherlands", "provinces", "powers", "khanate", "dynasty", "shogunate", "sultanate", "emirate",
    "caliphate", "duchy", "electorate", "principality", "state", "commonwealth", "dominion", "company", "community",
    "communities", "organization", "organisation", "sfsr", "ssr", "ussr", "nations", "cantons", "confederacy",
    "protectorate", "tsardom", "order", "philippines", "horde",
  ]
}
