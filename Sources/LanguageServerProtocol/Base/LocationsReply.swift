import JSON
import JSONRPC

/// Where something is: links for a client that can use them, else plain locations.
package enum LocationsReply: Hashable, Sendable {
  case locations([Location])
  case links([LocationLink])
}

extension LocationsReply: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .locations(let locations): json.write(locations)
    case .links(let links): json.write(links)
    }
  }
}
