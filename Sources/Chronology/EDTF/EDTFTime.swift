/// A time of day with seconds, and perhaps its distance from Greenwich.
package struct EDTFTime: Hashable, Sendable {
  package enum Zone: Hashable, Sendable {
    /// The time of the place, which is not told.
    case local
    /// `Z`
    case utc
    /// `+04`: hours from UTC.
    case hours(Int8)
    /// `+04:30`: minutes from UTC.
    case minutes(Int16)
  }

  /// 0...23
  package let hour: UInt8
  /// 0...59
  package let minute: UInt8
  /// 0...60, where 60 is a leap second.
  package let second: UInt8
  package let zone: Zone

  package init(hour: UInt8, minute: UInt8, second: UInt8, zone: Zone = .local) {
    self.hour = hour
    self.minute = minute
    self.second = second
    self.zone = zone
  }
}
