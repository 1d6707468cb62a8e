import SourceText
import Testing

@testable import Syntax

/// What is wrong with a tree, whatever its text: gaps, overlaps, children outside their parents.
func structuralFaults(_ tree: SyntaxTree) -> [String] {
  var faults: [String] = []
  var place = 0
  var open: [(block: Int, next: UInt32, range: ByteRange)] = []
  for node in tree.root.descendants {
    while let last = open.last, last.block != node.block || node.index >= last.next { open.removeLast() }
    let range = node.range
    if let parent = open.last, !parent.range.contains(range) || node.record.next > parent.next {
      faults.append("\(node.kind) \(range) lies outside its parent \(parent.range)")
    }
    if node.record.next <= node.index { faults.append("\(node.kind) \(range) does not end") }
    if node.record.next == node.index + 1 {
      if range.start.value != place { faults.append("\(node.kind) \(range) does not start at \(place)") }
      place = range.end.value
    }
    open.append((node.block, node.record.next, range))
  }
  if place != tree.text.bytes.count { faults.append("the tree ends at \(place) of \(tree.text.bytes.count)") }
  return faults
}
