/// Which entries of a bibliography an edit has changed, by their numbers: those that were `old` are now `new`.
package struct EntryChange: Hashable, Sendable {
  package let old: Range<Int>
  package let new: Range<Int>
}
