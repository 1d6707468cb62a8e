/// Which Histmark this is.
enum Version {
  /// As in the changelog; the tag of a release is `v` and this.
  static let number = "0.1.0"

  /// The number, and the commit where it is known.
  static var current: String { builtCommit.isEmpty ? number : "\(number) (\(builtCommit))" }
}
