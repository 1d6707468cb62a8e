import Project

extension Project {
  /// Reads all documents of the project, and others by their paths; says on standard error which cannot be read.
  mutating func readDocuments(and others: [String] = []) {
    for error in add(findDocuments() + others) { Console.note("histmark: \(error.message)") }
  }
}
