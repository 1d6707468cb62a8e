/// How a file has changed.
package enum FileChangeType: Int, Hashable, Sendable {
  case created = 1
  case changed, deleted
}
