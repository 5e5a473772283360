public import FuyiLaw

/// Something that a person asks to be done to a case, on a legal day (请求).
public struct Request: Hashable, Sendable {
  /// What is to be done.
  public let action: Action
  /// The legal day on which it is done; none before the last on record, none after today.
  public let day: CivilDate
  /// What is stated about it; what law or practice presumes can be left out.
  public let facts: Facts

  /// A request for an action on a day.
  public init(_ action: Action, on day: CivilDate, facts: Facts = Facts()) {
    self.action = action
    self.day = day
    self.facts = facts
  }
}

/// The statutory procedure as one value: a table of what may be done, where, under which article
/// (行政复议程序).
public struct Procedure: Sendable {
  /// The rows, in the order of the law.
  public let rows: [Transition]

  /// A procedure with the rows of its table; ``statutory`` has the law's.
  public init(rows: [Transition]) {
    self.rows = rows
  }

  /// The rows of an action, in the order of the law.
  public func rows(for action: Action) -> [Transition] { rows.filter { $0.action == action } }

  /// The rows of an action that leave a state.
  public func rows(for action: Action, from state: CaseState) -> [Transition] {
    rows(for: action).filter { $0.from.contains(state) }
  }

  /// The first row of an action that leaves a state; nil where the action is not open there.
  /// - Parameters:
  ///   - action: what is to be done.
  ///   - state: the state, or nil for any.
  public func row(for action: Action, from state: CaseState? = nil) -> Transition? {
    // By place, since a row is large.
    for index in rows.indices where rows[index].action == action {
      guard let state else { return rows[index] }
      if rows[index].from.contains(state) { return rows[index] }
    }
    return nil
  }

  /// The actions that the case's state and record leave open to people, in the table's order.
  public func actions(for case: Case) -> [Action] {
    var open: [Action] = []
    for row in rows
    where row.from.contains(`case`.state) && !row.action.isByLaw
      && row.conditions.allSatisfy({ $0.holds(for: `case`) }) && !open.contains(row.action)
    {
      open.append(row.action)
    }
    return open
  }

  /// Decides whether an action may be done to a case.
  ///
  /// Pure and total: for every state and action it returns an event or throws a refusal.
  /// - Parameters:
  ///   - request: what is asked for, with its legal day and facts.
  ///   - case: the case as it stands, or nil for a registration.
  ///   - setting: the calendar, rulebooks and switches that periods are counted by.
  ///   - today: nothing may be reported that happened after it.
  /// - Returns: the event as it goes on record, with what the law or practice presumes written out.
  /// - Throws: ``Refusal`` with the article and what may be done instead.
  public func decide(
    _ request: Request, on case: Case?, under setting: LegalSetting, today: CivilDate
  ) throws(Refusal) -> Event {
    var ruling = Ruling(
      procedure: self, action: request.action, day: request.day, facts: request.facts,
      case: `case`, setting: setting, today: today)
    return try ruling.decide()
  }

  /// What the law has done to the case by itself before a day, if anything.
  public func lapse(of case: Case, before day: CivilDate, under setting: LegalSetting) -> Event? {
    nextLapse(of: `case`, under: setting).flatMap { $0.effectiveOn < day ? $0 : nil }
  }

  /// What the law will do to the case by itself if nobody does anything: deemed acceptance or deemed
  /// abandonment, each on the last day of its period.
  public func nextLapse(of case: Case, under setting: LegalSetting) -> Event? {
    nextLapse(of: `case`, among: Clocks(setting, forRows: true).clocks(of: `case`))
  }

  /// The same where the case's clocks have been counted already.
  func nextLapse(of case: Case, among clocks: @autoclosure () -> [Clock]) -> Event? {
    let action: Action
    let id: ClockID
    switch `case`.state {
    case .filed: (action, id) = (.deemedAccepted, .examination)
    case .awaitingCorrection: (action, id) = (.deemedAbandoned, .correction)
    default: return nil
    }
    guard row(for: action, from: `case`.state) != nil,
      let due = clocks().first(where: { $0.status.isOpen && $0.id == id })?.due
    else { return nil }
    return Event(action, on: due)
  }

  /// The case as a reader finds it on a day, with what the law has done by then.
  public func standing(_ case: Case, on day: CivilDate, under setting: LegalSetting) -> Case {
    guard let lapse = lapse(of: `case`, before: day, under: setting) else { return `case` }
    return `case`.lapsed(by: lapse)
  }
}

extension Case {
  /// The case after what the law does by itself and no event on record says yet.
  func lapsed(by lapse: Event) -> Case {
    let sequence = (entries.map(\.sequence).max() ?? 0) + 1
    return lapse.entry(sequence: sequence).map(applying) ?? self
  }
}
