import Model
import Records

extension Record {
  /// Where the thing was, in words: its place, or the words after the date of signature.
  package func placeName(in workspace: WorkspaceModel) -> String? {
    if let mention = mentions("place").first {
      return mention.name.isEmpty ? workspace.definition(of: mention)?.record?.shortTitle ?? mention.id : mention.name
    }
    for field in ["signed", "opened", "date"] {
      for value in datedValues(field) where !value.rest.isEmpty { return value.rest }
    }
    return nil
  }
}
