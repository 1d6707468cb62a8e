import Model
import Records
import SourceText

/// Where a treaty is said to have been signed and, by its record, was not.
struct PlaceFault {
  /// Where it was signed, as the record says.
  let place: String
  let definition: Definition
  let record: Record

  /// The name of the town alone, without its country or what stood there, to be written at a range; nothing where the treaty
  /// was signed in several, or where the sentence goes on to name it, so that it would say it twice.
  func town(for range: ByteRange, in document: DocumentModel) -> String? {
    guard !place.contains(";"), !place.split(separator: " ").contains("and"),
      let name = place.split(whereSeparator: { $0 == "," || $0 == "(" }).first?.trimmingSpaces,
      name.first?.isUppercase == true,
      let prose = document.prose.holding(range),
      let rest = document.text.string(ByteRange(range.end, prose.range.end)).split(separator: ". ").first,
      !rest.contains(name)
    else { return nil }
    return name
  }
}

/// What is wrong with saying that a treaty was signed at a place.
///
/// Certain only where both places are known with their coordinates and lie further apart than a palace and its city, for
/// every bearer of the treaty's name.
func placeFault(_ place: NamedThing, of candidates: [Definition], _ workspace: WorkspaceModel) -> PlaceFault? {
  guard let claimed = place.candidates.lazy.compactMap({ $0.record }).first(where: { $0.kindName == "place" }),
    let kind = claimed.text("kind"), towns.contains(kind), let here = coordinates(of: claimed)
  else { return nil }
  var fault: PlaceFault?
  for candidate in candidates {
    guard let record = candidate.record, record.kindName == "treaty" else { return nil }
    let signings = record.datedValues("signed") + record.datedValues("opened") + record.datedValues("date")
    if signings.isEmpty { return nil }
    for signing in signings {
      let there = places(in: signing.rest, workspace)
      if there.isEmpty || there.contains(where: { distance(here, $0) < 60 }) { return nil }
    }
    // Ratifications, and drafts before it, may have been signed elsewhere, and the text may mean them.
    if record.mentions("place").contains(where: { $0.id == claimed.id }) { return nil }
    fault = fault ?? PlaceFault(place: signings[0].rest, definition: candidate, record: record)
  }
  return fault
}

private let towns: Set<String> = ["city", "town", "village", "port", "capital"]

/// The coordinates of all places in "London, Moscow and Washington"; none unless each is known.
private func places(in text: String, _ workspace: WorkspaceModel) -> [Coordinates] {
  var found: [Coordinates] = []
  if let whole = workspace.gazetteer.records(named: text).map(\.record).first(where: { $0.kindName == "place" }),
    let coordinates = coordinates(of: whole)
  {
    return [coordinates]
  }
  // What follows a comma is where the town lies, or between whom.
  let parts = text.split(separator: ";").compactMap { $0.split(separator: ",").first?.split(separator: "(").first }
  for part in parts.flatMap({ separated($0) }) {
    let name = part.trimmingSpaces
    if name.isEmpty { continue }
    let records = workspace.gazetteer.records(named: name).map(\.record).filter { $0.kindName == "place" }
    guard let record = records.first, let coordinates = coordinates(of: record) else { return [] }
    found.append(coordinates)
  }
  return found
}

private func separated(_ text: Substring) -> [String] {
  let words = text.split(separator: " ")
  return words.split { $0 == "and" }.map { $0.joined(separator: " ") }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// Degrees north and east.
private struct Coordinates {
  let latitude: Double
  let longitude: Double
}

private func coordinates(of record: Record) -> Coordinates? {
  guard let parts = record.text("coordinates")?.split(separator: ",").map({ Double(String($0).trimmingSpaces) }),
    parts.count == 2, let latitude = parts[0], let longitude = parts[1]
  else { return nil }
  return Coordinates(latitude: latitude, longitude: longitude)
}

/// Kilometres, near enough for towns: a degree of latitude is 111 km, one of longitude at most that.
private func distance(_ left: Coordinates, _ right: Coordinates) -> Double {
  let north = abs(left.latitude - right.latitude) * 111
  let east = min(abs(left.longitude - right.longitude), 360 - abs(left.longitude - right.longitude))
  // The parallel of the middle, by a parabola for the cosine: within five kilometres up to 60 degrees.
  let middle = (left.latitude + right.latitude) / 2
  let share = max(0, 1 - middle * middle / 6_800)
  let across = east * 111 * share
  return (north * north + across * across).squareRoot()
}
