import JSON

/// The editor's settings for the server itself; the service reads its own.
struct Settings: Sendable {
  /// What the settings say of features, by the names of ``Capability/feature`` and of ``Feature``.
  private let switched: [String: Bool]
  /// The features that are off where the settings say nothing.
  private let offByDefault: Set<String>

  /// `{"features": {"inlayHint": false}}`; of what is not written, the defaults for the client hold.
  ///
  /// - Parameter client: How the client introduced itself.
  init(_ json: JSONValue, for client: String? = nil) {
    let ours = json["histmark"] ?? json
    var switched: [String: Bool] = [:]
    for member in ours["features"]?.members ?? [] { switched[member.key] = member.value.bool }
    self.switched = switched
    offByDefault = Set(Feature.offByDefault(for: client))
  }

  func isOn(_ feature: String) -> Bool { switched[feature] ?? !offByDefault.contains(feature) }

  func isOn(_ capability: Capability) -> Bool { capability.feature.map { isOn($0) } ?? true }

  /// Whether diagnostics are sent unasked.
  var publishesDiagnostics: Bool { isOn("diagnostic") }
}
