import SourceText

/// A line above a thing that tells how often and where it is spoken of. The counting waits until the line is on the screen.
package struct Lens: Hashable, Sendable {
  /// The name of the thing.
  package let range: ByteRange

  package init(range: ByteRange) { self.range = range }
}

/// How much else there is of one sort about the thing of a lens, and where.
package struct LensCount: Hashable, Sendable {
  /// What is counted, in the singular: "cause".
  package let noun: String
  package let count: Int
  package let places: [DocumentPlace]

  package init(noun: String, count: Int, places: [DocumentPlace]) {
    self.noun = noun
    self.count = count
    self.places = places
  }
}
