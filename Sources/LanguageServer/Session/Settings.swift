import JSON

/// The editor's settings for the server itself; the service reads its own.
struct Settings: Sendable {
  /// The features that are switched off, by the names of ``Capability/feature``.
  private let off: Set<String>

  /// `{"features": {"inlayHint": false}}`; what is written otherwise is on.
  init(_ json: JSONValue) {
    let features = json["features"]?.members ?? []
    off = Set(features.filter { $0.value.bool == false }.map(\.key))
  }

  func isOn(_ capability: Capability) -> Bool { capability.feature.map { !off.contains($0) } ?? true }

  /// Whether diagnostics are sent unasked.
  var publishesDiagnostics: Bool { !off.contains("diagnostic") }
}
