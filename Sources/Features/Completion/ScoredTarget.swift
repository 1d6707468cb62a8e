import Gazetteer
import Model

/// Something that a link can lead to, whose name fits what is typed.
struct ScoredTarget {
  /// What it is. Of records only those are read that are shown.
  enum Target {
    case record(RecordPlace)
    case heading(Heading, in: DocumentID)
    case authority(AuthorityRecord)
  }

  let target: Target
  let score: Int

  init(_ target: Target, _ score: Int) {
    self.target = target
    self.score = score
  }
}
