import Chronology
import TemporalNetwork

/// When a thing was, as far as all of a workspace tells together, and why.
package struct EventBounds: Hashable, Sendable {
  /// From the first day on which it can have begun to the last on which it can have ended.
  package let days: DateBounds
  /// Why it was no earlier: from the thing back to a date.
  package let whyEarliest: [EventLink]
  /// Why it was no later: from the thing on to a date.
  package let whyLatest: [EventLink]
}

extension EventNetwork {
  /// What follows for a thing from all that agrees.
  package func bounds(of key: EventKey) -> EventBounds? {
    // Of an id that nothing has there is nothing to tell.
    guard let number = numbers[key], things[number].document != nil, let first = point(number, .beginning),
      let last = point(number, .end)
    else {
      return nil
    }
    let (earliest, latest) = (network.bounds(of: first).earliest, network.bounds(of: last).latest)
    func links(_ ids: [ConstraintID]) -> [EventLink] { ids.compactMap { link($0) } }
    return EventBounds(
      days: DateBounds(
        earliest: earliest.map { .day(EventTicks.firstDay(from: $0)) } ?? .unknown,
        latest: latest.map { .day(EventTicks.lastDay(to: $0)) } ?? .unknown),
      whyEarliest: earliest == nil ? [] : links(network.reasonsForEarliest(of: first)).reversed(),
      whyLatest: latest == nil ? [] : links(network.reasonsForLatest(of: last)).reversed())
  }

  /// The chain by which one thing is before another, or has to do with it in time at all.
  package func chain(from first: EventKey, to last: EventKey) -> (limit: Int, links: [EventLink])? {
    guard let a = numbers[first].flatMap({ point($0, .end) }), let b = numbers[last].flatMap({ point($0, .beginning) }),
      // How far the end of the first can be after the beginning of the last.
      let connection = network.connection(from: b, to: a)
    else { return nil }
    return (connection.limit, connection.constraints.compactMap { link($0) })
  }
}
