/// Another place that a finding has to do with, and what is to be said of it.
package struct RelatedPlace: Hashable, Sendable {
  package let place: DocumentPlace
  package let message: String

  package init(_ place: DocumentPlace, _ message: String) {
    self.place = place
    self.message = message
  }
}
