import Chronology

extension EventBounds {
  /// "between 8 August 1945 and 2 September 1945", "not before 8 August 1945"; `nil` where nothing is known.
  package var words: String? {
    func day(_ bound: DayBound) -> String? { bound.day.map { EDTFDate($0).words } }
    switch (day(days.earliest), day(days.latest)) {
    case (let first?, let last?): return first == last ? "on \(first)" : "between \(first) and \(last)"
    case (let first?, nil): return "not before \(first)"
    case (nil, let last?): return "not after \(last)"
    case (nil, nil): return nil
    }
  }

  /// Some day within them, as EDTF writes it: `[1945-08-08..1945-09-02]`.
  package var edtf: String? {
    func day(_ bound: DayBound) -> String? { bound.day.map { EDTFDate($0).description } }
    switch (day(days.earliest), day(days.latest)) {
    case (let first?, let last?): return first == last ? first : "[\(first)..\(last)]"
    case (let first?, nil): return "[\(first)..]"
    case (nil, let last?): return "[..\(last)]"
    case (nil, nil): return nil
    }
  }
}

extension EventTelling {
  /// Why a thing was when it was: "It is after ‘Landing’ (line 3), which is dated 8 August 1945 (line 9)."
  package func reasons(for bounds: EventBounds, of key: EventKey) -> [String] {
    [bounds.whyEarliest, bounds.whyLatest].map { reasons($0, for: key) }.filter { !$0.isEmpty }
  }
}
