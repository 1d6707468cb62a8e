extension Int {
  /// The quotient rounded towards −∞, as calendars need it for years before their epoch. The divisor is positive.
  @inlinable package func quotient(floored divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// What ``quotient(floored:)`` leaves over: 0 to `divisor − 1`. The divisor is positive.
  @inlinable package func remainder(floored divisor: Int) -> Int {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
