extension [Finding] {
  /// The findings without those of a weekday that is right for the date which another finding puts there: "signed on
  /// Saturday, 28 June 1918" has the wrong year alone.
  var leavingOutRightWeekdays: [Finding] {
    let weekday = WrongWeekday.description.name
    if !contains(where: { $0.rule == weekday }) { return self }
    let rules = [ClaimContradictsRecord.description.name, DateContradictsRecord.description.name]
    let dates = filter { rules.contains($0.rule) && $0.fixes.count == 1 }
    return filter { finding in
      finding.rule != weekday
        || !dates.contains { date in
          // A correction of a date writes another weekday where that must be.
          date.range.contains(finding.range)
            && date.fixes.allSatisfy { $0.edits.allSatisfy { !$0.edit.range.overlaps(finding.range) } }
        }
    }
  }
}
