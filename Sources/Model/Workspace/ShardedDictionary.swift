/// A dictionary in many small parts: to change an entry of a copy costs one part, not the whole.
///
/// Snapshots of a workspace share its tables. Each keystroke changes a copy while others still read the version before it.
package struct ShardedDictionary<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// A power of two; a table of ten thousand entries has some forty in each part.
  private static var shardCount: Int { 256 }

  private var shards = [[Key: Value]](repeating: [:], count: shardCount)
  package private(set) var count = 0

  package init() {}

  private static func shard(of key: Key) -> Int { key.hashValue & (shardCount - 1) }

  package subscript(key: Key) -> Value? {
    get { shards[Self.shard(of: key)][key] }
    set {
      let shard = Self.shard(of: key)
      let before = shards[shard].count
      shards[shard][key] = newValue
      count += shards[shard].count - before
    }
  }

  /// The value of a key, changed in place; removed where it is `nil` afterwards.
  mutating func change(_ key: Key, _ body: (inout Value?) -> Void) {
    let shard = Self.shard(of: key)
    let before = shards[shard].count
    body(&shards[shard][key])
    count += shards[shard].count - before
  }

  @discardableResult
  package mutating func removeValue(forKey key: Key) -> Value? {
    let shard = Self.shard(of: key)
    guard let value = shards[shard].removeValue(forKey: key) else { return nil }
    count -= 1
    return value
  }

  func forEachKey(_ body: (Key) -> Void) {
    if count == 0 { return }
    for shard in shards { for key in shard.keys { body(key) } }
  }

  package var keys: some Sequence<Key> { shards.lazy.flatMap { $0.keys } }
  package var values: some Sequence<Value> { shards.lazy.flatMap { $0.values } }
}

extension ShardedDictionary: Sequence {
  package func makeIterator() -> some IteratorProtocol<(key: Key, value: Value)> {
    shards.lazy.flatMap { $0 }.makeIterator()
  }
}
