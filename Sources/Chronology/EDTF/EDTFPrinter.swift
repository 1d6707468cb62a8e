extension EDTF: CustomStringConvertible {
  /// The canonical spelling. Of several marks of doubt that say the same, the one for the whole date stands before the one
  /// for a group of components, and that before marks for single components.
  package var description: String {
    switch self {
    case .date(let date): date.description
    case .dateTime(let date, let time): date.description + time.description
    case .interval(let interval): interval.start.description + "/" + interval.end.description
    case .set(let set): set.description
    }
  }
}

extension EDTFEnd: CustomStringConvertible {
  package var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTFSet: CustomStringConvertible {
  package var description: String {
    let list = members.map { member in
      switch member {
      case .date(let date): date.description
      case .range(let first, let last): "\(first)..\(last)"
      case .upTo(let date): "..\(date)"
      case .from(let date): "\(date).."
      }
    }
    let joined = list.joined(separator: ",")
    return choice == .oneOf ? "[\(joined)]" : "{\(joined)}"
  }
}

extension EDTFDate: CustomStringConvertible {
  package var description: String {
    let marks = preferredMarks
    var text = marks.individual.0.mark + year.description + marks.group.0.mark
    if let month { text += "-" + marks.individual.1.mark + month.description + marks.group.1.mark }
    if let day { text += "-" + marks.individual.2.mark + day.description + marks.group.2.mark }
    return text
  }

  /// The marks before and after each component: after the last for the whole date, after another for it and all before
  /// it, before one for it alone.
  private var preferredMarks: (individual: Marks, group: Marks) {
    var individual: Marks = ([], monthQualification, dayQualification)
    var group: Marks = (yearQualification, [], [])
    guard month != nil, monthQualification == yearQualification else { return (individual, group) }
    individual.1 = []
    group = ([], yearQualification, [])
    guard day != nil, dayQualification == yearQualification else { return (individual, group) }
    individual.2 = []
    return (individual, ([], [], yearQualification))
  }

  private typealias Marks = (Qualification, Qualification, Qualification)
}

extension Qualification {
  /// `?`, `~`, `%` or nothing.
  package var mark: String {
    switch self {
    case .uncertain: "?"
    case .approximate: "~"
    case [.uncertain, .approximate]: "%"
    default: ""
    }
  }
}

extension TwoDigits: CustomStringConvertible {
  package var description: String {
    (unspecified & 2 == 0 ? "\(value / 10)" : "X") + (unspecified & 1 == 0 ? "\(value % 10)" : "X")
  }
}

extension EDTFYear: CustomStringConvertible {
  package var description: String {
    let sign = isNegative ? "-" : ""
    let significant = significantDigits > 0 ? "S\(significantDigits)" : ""
    if significand > 9999 || exponent > 0 {
      return "Y\(sign)\(significand)\(exponent > 0 ? "E\(exponent)" : "")\(significant)"
    }
    var digits = ""
    var power = 1000
    for place in stride(from: UInt8(3), through: 0, by: -1) {
      digits += unspecified & 1 << place == 0 ? "\(significand / power % 10)" : "X"
      power /= 10
    }
    return sign + digits + significant
  }
}

extension EDTFTime: CustomStringConvertible {
  /// With the `T` before it.
  package var description: String {
    let time = [hour, minute, second].map { TwoDigits(Int($0)).description }.joined(separator: ":")
    switch zone {
    case .local: return "T" + time
    case .utc: return "T\(time)Z"
    case .hours(let hours): return "T\(time)\(hours < 0 ? "-" : "+")\(TwoDigits(abs(Int(hours))))"
    case .minutes(let minutes):
      let distance = abs(Int(minutes))
      return "T\(time)\(minutes < 0 ? "-" : "+")\(TwoDigits(distance / 60)):\(TwoDigits(distance % 60))"
    }
  }
}
