/// Every rule, in the order of their codes.
package enum RuleCatalog {
  package static let all: [any Rule.Type] = [
    UnclosedRecord.self, UnknownKind.self, UnknownField.self, MalformedField.self, RepeatedField.self,
    MissingField.self, MalformedID.self, ConflictingID.self,
    UnknownReference.self, DuplicateID.self, IDShadowsHeading.self, UnknownProperty.self, WrongKind.self,
    CircularReference.self, UnusedRecord.self, AmbiguousName.self,
    MalformedDate.self, OutdatedEDTF.self, ImpossibleDate.self, SkippedDate.self, ReversedInterval.self,
    VacuousInterval.self, AmbiguousDate.self,
    UnequalDates.self, WrongWeekday.self, UnstatedCalendar.self,
    InForceBeforeSigned.self, RatifiedBeforeSigned.self, EndedBeforeInForce.self, SignedAndNotSigned.self,
    PartyNotInExistence.self, SignatoryNotLiving.self, DiedBeforeBorn.self, ContradictsGazetteer.self,
    OrderContradiction.self, OutsideWhole.self, EffectBeforeCause.self, UnreadDistance.self,
    DateContradictsRecord.self, ClaimContradictsRecord.self, UnlinkedMention.self, Anachronism.self,
    UnknownCitation.self, CitationOfNonSource.self, DuplicateCitationKey.self, IncompleteSource.self,
    ConflictingSourceDate.self, CircularCrossref.self, MalformedBibliography.self, LocatorOutOfRange.self,
    UnreadLocator.self, CitesTheFuture.self, SourcePredatesEvent.self, UnverifiedSource.self, UncitedSource.self,
    UnsourcedDate.self,
    EmptySection.self, MalformedFrontMatter.self, MalformedConfiguration.self, UnknownSuppression.self,
    UnusedSuppression.self, BrokenLink.self, GarbledText.self,
  ]

  private static let byName: [String: any Rule.Type] = Dictionary(
    all.map { ($0.description.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule of a name or of a code.
  package static func rule(named name: String) -> (any Rule.Type)? {
    byName[name] ?? all.first { $0.description.code == name }
  }
}
