import SourceText

extension EventTelling {
  /// A link told from one of its things on to the other, or to a date.
  private struct Step {
    let link: EventLink
    let from: EventKey
    let to: EventKey?
  }

  /// A contradiction in one sentence, the most doubtful statement first.
  package func story(of contradiction: EventContradiction) -> String {
    let links = contradiction.links.filter(isTold)
    guard let first = links.first else { return "" }
    let subject = first.statedBy
    let count = links.count
    let rest: [EventLink]
    var words = name(subject)
    let told = predicate(first, of: subject) + placeNote(first)
    let target = first.other(than: subject)
    // On from the target, or from the subject where a date comes first.
    if let target {
      rest = isForward(first, from: subject) ? Array(links.dropFirst()) : links.dropFirst().reversed()
      let steps = self.steps(rest, from: target)
      let onward = steps.prefix(while: { $0.to != nil }) + steps.drop(while: { $0.to != nil }).prefix(1)
      words += " \(told)"
      if !onward.isEmpty { words += ", \(pronoun(target)) " + clauses(Array(onward)) }
      // The links after the date, told back from the subject.
      let behind = Array(rest.dropFirst(onward.count).reversed())
      if !behind.isEmpty {
        // After several links nobody knows any more who is meant.
        words += onward.count > 1 ? ", but \(name(subject)) itself " : ", but "
        words += clauses(self.steps(behind, from: subject))
      }
    } else {
      // The date is the first link; the others lead from the subject to another date, one way or the other.
      words += " \(told)"
      let onward: [EventLink] = first.to == nil ? links.dropFirst().reversed() : Array(links.dropFirst())
      if !onward.isEmpty { words += ", but " + clauses(steps(onward, from: subject)) }
    }
    switch count {
    case 1: return words + "."
    case 2: return words + "; the two cannot both be true."
    case 3...9: return words + "; these \(Self.numbers[count - 3]) cannot all be true."
    default: return words + "; these \(count) cannot all be true."
    }
  }

  private static let numbers = ["three", "four", "five", "six", "seven", "eight", "nine"]

  /// The reasons for a bound, from a thing to a date: "is after ‘Occupation’ (line 12), which ended on 5 September 1945".
  package func reasons(_ links: [EventLink], for key: EventKey) -> String {
    clauses(steps(links.filter(isTold), from: key), withReckonings: true)
  }

  /// The way from one thing to another, by way of dates or not.
  package func account(of links: [EventLink], from start: EventKey, to goal: EventKey) -> String {
    let told = links.filter(isTold)
    guard let date = told.firstIndex(where: { $0.from == nil || $0.to == nil }), date + 1 < told.endIndex else {
      return "\(name(start)) " + clauses(steps(told, from: start), withReckonings: true)
    }
    let onward = clauses(steps(Array(told[...date]), from: start), withReckonings: true)
    let behind = clauses(steps(told[(date + 1)...].reversed(), from: goal), withReckonings: true)
    return "\(name(goal)) \(behind), and \(name(start)) \(onward)"
  }

  /// Each link as a sentence of its own, with the place where it is stated.
  package func sentences(of links: [EventLink]) -> [(words: String, link: EventLink, range: ByteRange)] {
    var told: Set<EventReason> = []
    return links.filter(isTold).prefix(Self.mostPlaces).compactMap { link in
      guard told.insert(link.reason).inserted, let range = source(of: link)?.range else { return nil }
      return ("\(name(link.statedBy)) \(predicate(link, of: link.statedBy)).", link, range)
    }
  }

  /// More places than anybody follows.
  private static let mostPlaces = 50
  /// A longer chain is told by its beginning and its end.
  private static let mostClauses = 8

  /// What everybody knows is not told.
  private func isTold(_ link: EventLink) -> Bool {
    switch link.reason.role {
    case .order: false
    case .sameAs: false
    case .date, .relation, .membership: true
    }
  }

  /// Whether the circle leads from a thing to the other of a link.
  private func isForward(_ link: EventLink, from key: EventKey) -> Bool { link.from?.key == key }

  private func steps(_ links: [EventLink], from start: EventKey) -> [Step] {
    var place = start
    return links.map { link in
      let next = link.other(than: place)
      let step = Step(link: link, from: place, to: next)
      if let next { place = next }
      return step
    }
  }

  /// "is after ‘Occupation’ (line 12), which ended on 5 September 1945 (line 30)"
  ///
  /// - Parameter withReckonings: Whether to tell the other reckoning that a limit comes from.
  private func clauses(_ steps: [Step], withReckonings: Bool = false) -> String {
    var words = ""
    for (number, step) in steps.enumerated() {
      if steps.count > Self.mostClauses, number >= Self.mostClauses / 2, number < steps.count - 2 {
        if number == Self.mostClauses / 2 { words += ", and so on over \(steps.count - 2 - number) more" }
        continue
      }
      if number > 0 { words += ", \(pronoun(step.from)) " }
      words += predicate(step.link, of: step.from)
      if withReckonings { words += reckoning(step.link) }
      words += placeNote(step.link)
    }
    return words
  }
}
