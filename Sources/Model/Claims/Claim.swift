import Chronology
import SourceText

/// Something that a sentence asserts of a known thing, plainly enough to be held to the facts.
package struct Claim: Sendable {
  /// What is asserted.
  package enum Predicate: Sendable {
    /// Something happened to it, or it did something, on a date.
    case dated(Act, ProseDate)
    /// A state signed or ratified it, or did not.
    case party(NamedThing, PartyAct, isNegated: Bool)
    /// It was signed at a place.
    case place(NamedThing)
    /// A state joined or left it, a treaty or an organisation, on a date.
    case membership(NamedThing, Membership, ProseDate)
  }

  /// What a treaty, an event, a state or a person does, or has done to it, at a time of its life.
  package enum Act: Sendable {
    /// Signed, concluded, sealed.
    case signed
    /// Made in a looser sense: adopted, agreed, formed, proclaimed, founded.
    case made
    case opened
    case ratified
    case inForce
    case began
    /// Ended, expired, was dissolved or abolished.
    case ended
    /// Fell or collapsed, which need not be its end in law.
    case fell
    /// It took place at some time of the date, or lasted over it.
    case tookPlace
    case born
    case died
    /// It is of a date, without saying how: "the 1951 treaty".
    case attributed
    /// A state did something, so it existed.
    case acted
  }

  package enum PartyAct: Sendable { case signed, ratified }

  /// What becomes of a state's part in a treaty or an organisation.
  package enum Membership: Sendable { case joined, left }

  /// What the sentence speaks of.
  package let thing: NamedThing
  package let predicate: Predicate
  /// Whether the word "officially", "formally" or the like stands with it.
  package var isFormal = false
  /// Whether it is said of named states, each of which may have acted on a day of its own.
  package var isOfParty = false
  /// Whether the date only stands near the thing ("by the treaty in 1906"), so that it need not be the thing's unless it
  /// looks like a slip for it.
  package var isLoose = false

  /// What is likeliest meant.
  package var subject: Definition? { thing.candidates.first }
  /// The words that name the subject.
  package var subjectRange: ByteRange { thing.range }
}
