import JSON
import SourceText

/// A range that leads to another file or out into the world.
package struct LinkSpan: Hashable, Sendable {
  package let range: ByteRange
  package let destination: Destination
  package let tooltip: String?

  package enum Destination: Hashable, Sendable {
    case uri(String)
    /// To be searched for when somebody follows the link: what the service needs for it.
    case later(JSONValue)
  }

  package init(range: ByteRange, destination: Destination, tooltip: String? = nil) {
    self.range = range
    self.destination = destination
    self.tooltip = tooltip
  }
}
