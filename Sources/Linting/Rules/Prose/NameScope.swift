import Model
import Records

/// How far the name of a thing alone tells which thing is meant.
///
/// Cities have seen more treaties than any list knows. Where a name is made of a city, a date far from the known one is
/// rather that of another treaty than an error.
enum NameScope {
  /// No other thing can be meant: a link says so, or the name is its own.
  case certain
  /// The name is that of a place: a date some years away is a slip, one further away another thing.
  case place
  /// The name is a person's, and others may have had it: kings, families, novelists.
  case namesake
  /// The name is a common noun's, with what tells it from others of its sort: wars, alliances and republics of one name
  /// have been at several times.
  case sort
  /// The name is that of a city where treaties were made at all times.
  case seat

  /// How many years a slip may be away.
  var years: Int? {
    switch self {
    case .certain: nil
    case .place, .namesake: 12
    case .sort: 10
    case .seat: 1
    }
  }

  /// - Parameter act: What is claimed of it; a date beside a name tells it from others, one in the predicate does not.
  init(_ thing: NamedThing, text: String, _ act: Claim.Act, in workspace: WorkspaceModel) {
    let kind = thing.isLinked ? nil : thing.candidates.first?.record?.kindName
    if kind == "person" {
      self = .namesake
      return
    }
    let usual: NameScope =
      switch kind {
      case "treaty", "event": act == .attributed ? .sort : .certain
      case "polity": act == .made || act == .ended ? .sort : .certain
      default: .certain
      }
    guard kind == "treaty" || kind == "event", let place = Self.place(in: text) else {
      self = usual
      return
    }
    if place.hasSuffix(" Peace") {
      // The peace conferences of Paris were of 1919 and 1946.
      self = .place
    } else if Self.seats.contains(place) || text.hasPrefix("Battle of") || text.hasPrefix("Siege of") {
      self = .seat
    } else if Self.namesInstrument(text) {
      self = .place
    } else {
      let isPlace = workspace.gazetteer.records(named: place).contains {
        $0.record.kindName == "place" || $0.record.kindName == "polity"
      }
      self = isPlace ? .place : usual
    }
  }

  /// Whether it is the "Treaty of …", by whatever place.
  private static func namesInstrument(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let of = words.firstIndex(of: "of"), of > 0, of + 1 < words.count else { return false }
    return instruments.contains(String(words[of - 1])) && words[of + 1].first?.isUppercase == true
  }

  /// The place in "Treaty of Paris", "Paris Peace Conference", "Congress of Vienna".
  private static func place(in text: String) -> String? {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
    if let of = words.firstIndex(where: { $0 == "of" || $0 == "at" }), of + 1 < words.count {
      return words[(of + 1)...].joined(separator: " ")
    }
    guard let last = words.last, instruments.contains(String(last)) else { return nil }
    return words.dropLast().joined(separator: " ")
  }

  private static let instruments: Set<String> = [
    "Treaty", "Treaties", "Convention", "Conventions", "Agreement", "Agreements", "Accord", "Accords", "Pact",
    "Protocol",
    "Conference", "Congress", "Declaration", "Peace", "Armistice", "Charter", "Act", "Truce", "Union", "Edict",
  ]

  /// Cities where instruments were signed in nearly every decade.
  private static let seats: Set<String> = [
    "Paris", "London", "Vienna", "Berlin", "Washington", "Rome", "Madrid", "Lisbon", "Constantinople", "Moscow",
    "Peking", "Beijing", "Tokyo", "Geneva", "The Hague", "the Hague", "Hague", "Versailles", "Brussels", "Bern",
    "Berne",
    "Copenhagen", "Stockholm", "Warsaw", "Prague", "Budapest", "Bucharest", "Belgrade", "Athens", "Saint Petersburg",
    "St Petersburg", "St. Petersburg", "Turin", "Milan", "Naples", "Venice", "Westminster", "Windsor", "Edinburgh",
    "Fontainebleau", "Lima", "Buenos Aires", "Montevideo", "Rio de Janeiro", "Santiago", "Havana", "Mexico", "Panama",
    "Tehran", "Cairo", "New York", "Montreal", "Chicago", "Barcelona", "Vincennes", "Hartford",
  ]
}
