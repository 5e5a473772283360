import FuyiLaw

/// What is asked of the day and the facts of anything that is to be recorded, whatever it is.
struct FactCheck {
  let day: CivilDate
  let facts: Facts

  /// What happens to one record runs forward in time.
  static let forward = Source.practice(
    Term(zh: "案件经过按日期先后", en: "what happens to a case runs forward in time"))

  /// The first fact that is missing, or that does not belong there.
  func names(needs: [FactName], takes: [FactName]) -> Refusal.Reason? {
    if let missing = needs.first(where: { !facts.has($0) }) { return .missing(missing) }
    return facts.entries.first { !takes.contains($0.name) }
      .map { .unexpected($0.name, takes: takes) }
  }

  /// No day runs backwards against the record's own history.
  func order(after last: CivilDate, sequence: Int) -> Refusal.Reason? {
    day < last ? .beforeHistory(day, last: last, sequence: sequence) : nil
  }

  /// Nothing that reports something done lies after today.
  func today(_ today: CivilDate) -> Refusal.Reason? {
    guard day <= today else { return .afterToday(nil, day, today: today) }
    for entry in facts.entries {
      guard case .day(let fact) = entry.value, case .day(mayLieAhead: false) = entry.name.form,
        fact > today
      else { continue }
      return .afterToday(entry.name, fact, today: today)
    }
    return nil
  }

  /// The first value that is not of its fact's form, or is outside its range.
  var values: Refusal.Reason? {
    facts.entries.first { !$0.name.form.admits($0.value) }.map { .wrongValue($0.name) }
  }
}
