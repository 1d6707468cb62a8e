import Chronology
import Records
import SourceText

/// Something that a sentence asserts of a known thing, plainly enough to be held to the facts.
package struct Claim: Sendable {
  /// What is asserted.
  package enum Predicate: Hashable, Sendable {
    /// It was signed, concluded or made on a date.
    case signed
    case inForce
    case ended
    /// It is of a date, without saying how: "the 1951 treaty".
    case dated
    /// A state signed it (or did not).
    case signedBy(negated: Bool)
  }

  package let subject: Definition
  /// Others of the same name, where the subject is plainly named; what fits one of them is no contradiction.
  package let namesakes: [Definition]
  /// The words that name the subject.
  package let subjectRange: ByteRange
  package let predicate: Predicate
  /// The date that is claimed, for all but ``Predicate/signedBy(negated:)``.
  package let date: ProseDate?
  /// The state that is said to have signed.
  package let party: Definition?
  package let partyRange: ByteRange?
}
