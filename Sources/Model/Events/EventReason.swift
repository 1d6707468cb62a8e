/// What in a record makes a limit of the network of time.
package struct EventReason: Hashable, Sendable {
  package enum Role: UInt8, Hashable, Sendable {
    /// That nothing ends before it begins, and a treaty before it is signed.
    case order
    /// A date of the record: `item` counts the dates of the field.
    case date
    /// An item of a field that relates the record to another, or to a date.
    case relation
    /// An item of a field by which someone takes part in it.
    case membership
    /// The record is of the same thing as a bundled one.
    case sameAs
  }

  /// The thing whose record says so, by its number.
  package let thing: Int32
  package let role: Role
  /// The number of the field in the record.
  package let field: Int32
  package let item: Int32

  static let none = EventReason(thing: -1, role: .order, field: 0, item: 0)
}
