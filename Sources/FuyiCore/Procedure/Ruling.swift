import FuyiLaw

/// The deciding of one action: the checks that hold for all, then those of its own facts.
struct Ruling {
  let procedure: Procedure
  let action: Action
  let day: CivilDate
  var facts: Facts
  let `case`: Case?
  let setting: LegalSetting
  let today: CivilDate
  /// The row that applies, once found.
  var row: Transition?

  mutating func decide() throws(Refusal) -> Event {
    let row = try findRow()
    self.row = row
    for condition in row.conditions {
      guard let `case` else { break }
      guard condition.holds(for: `case`) else {
        throw refusal(.conditionFails(condition), .law(condition.article))
      }
    }
    try checkNames(row)
    try checkDays()
    try checkFacts()
    // Last, since what an action asks of its own facts tells more.
    if let reason = check.values { throw refusal(reason) }
    return Event(action, on: day, facts: facts)
  }

  private func findRow() throws(Refusal) -> Transition {
    let known = procedure.row(for: action)
    let source = known?.source ?? .law(.arl(2))
    guard let `case` else {
      guard action == .register, let known else {
        throw refusal(.notInThisState(opensIn: known?.from ?? []), source)
      }
      return known
    }
    guard action != .register else { throw refusal(.alreadyRegistered, source) }
    guard let row = procedure.row(for: action, from: `case`.state) else {
      let opensIn = procedure.rows(for: action).flatMap(\.from)
      throw refusal(
        action.isByLaw ? .byLawOnly : .notInThisState(opensIn: opensIn), source)
    }
    return row
  }

  private func checkNames(_ row: Transition) throws(Refusal) {
    if let reason = check.names(needs: row.needs, takes: row.facts) {
      throw refusal(reason, row.source)
    }
  }

  private func checkDays() throws(Refusal) {
    let last = `case`?.entries.last
    if let last, let reason = check.order(after: last.effectiveOn, sequence: last.sequence) {
      throw refusal(reason, FactCheck.forward)
    }
    if let reason = check.today(today) { throw refusal(reason) }
  }

  private var check: FactCheck { FactCheck(day: day, facts: facts) }

  // MARK: Refusing

  func refusal(_ reason: Refusal.Reason, _ source: Source? = nil) -> Refusal {
    let ruleSource = source ?? row?.source ?? .law(.arl(2))
    return Refusal(
      action: action, state: `case`?.state, reason: reason, source: ruleSource,
      alternatives: `case`.map { procedure.actions(for: $0) } ?? [.register],
      since: `case`?.since)
  }

  func require(
    _ name: FactName?, _ fact: CivilDate?, notBefore earliest: CivilDate
  ) throws(Refusal) {
    guard let fact, fact < earliest else { return }
    throw refusal(.tooEarly(name, fact, earliest: earliest))
  }

  func require(
    _ name: FactName?, _ fact: CivilDate?, notAfter latest: CivilDate
  ) throws(Refusal) {
    guard let fact, fact > latest else { return }
    throw refusal(.tooLate(name, fact, latest: latest))
  }

  func require(_ name: FactName, in allowed: ClosedRange<Int>) throws(Refusal) {
    guard case .number(let number)? = facts[value: name], !allowed.contains(number) else { return }
    throw refusal(.outOfRange(name, number, allowed: allowed))
  }

  func due(_ id: ClockID) -> CivilDate? {
    `case`.flatMap { Clocks(setting).open(of: $0).last { $0.id == id }?.due }
  }

  var rulebook: Rulebook {
    `case`.map { setting.rulebook(filedOn: $0.registration.filedOn) } ?? .none
  }
}
