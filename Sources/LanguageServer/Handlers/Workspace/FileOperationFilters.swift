import JSON
import JSONRPC

/// Which files an editor should tell of before and after it touches them.
enum FileOperationFilters {
  /// Folders too, because they take their files with them.
  static let all: JSONValue = ["filters": [["scheme": "file", "pattern": ["glob": "**/*"]]]]
}
