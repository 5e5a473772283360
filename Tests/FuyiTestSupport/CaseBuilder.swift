package import FuyiCore
package import FuyiLaw

/// A case that a test builds step by step, as a tracker would: every action goes through the
/// statutory procedure, and what the law did by itself before it is put on record first.
package struct CaseBuilder: Sendable {
  /// What the case is judged by.
  package let setting: LegalSetting
  /// Nothing may be reported that happened after it.
  package let today: CivilDate
  /// Everything on record, in the order of the sequence.
  package private(set) var events: [SequencedEvent] = []
  /// The case as its record leaves it.
  package private(set) var current: Case

  /// A case filed on a day; the closure changes what the registration states.
  package init(
    filed: String = "2025-03-03", under setting: LegalSetting = .shipped,
    today: String = "2026-06-30", _ edit: (inout Facts) -> Void = { _ in }
  ) throws {
    self.setting = setting
    self.today = day(today)
    var facts = Facts.usual(for: .register, on: day(filed), case: nil)
    edit(&facts)
    let event = try Procedure.statutory.decide(
      Request(.register, on: day(filed), facts: facts), on: nil, under: setting, today: self.today)
    self.events = [SequencedEvent(sequence: 1, event: event)]
    guard let registered = Case(id: 7, History(events)) else {
      throw BuilderError.registrationLacksFacts
    }
    self.current = registered
  }

  /// The case after an action; the closure changes the facts that it usually states.
  package func then(
    _ action: Action, _ on: String, _ edit: (inout Facts) -> Void = { _ in }
  ) throws(Refusal) -> CaseBuilder {
    var next = lapsed(before: day(on))
    let event = try next.event(action, day(on), edit)
    next.record(event)
    return next
  }

  /// Why an action is not done, or nil where it would be.
  package func refusal(
    _ action: Action, _ on: String, _ edit: (inout Facts) -> Void = { _ in }
  ) -> Refusal? {
    do {
      _ = try lapsed(before: day(on)).event(action, day(on), edit)
      return nil
    } catch {
      return error
    }
  }

  /// The case with what the law has done to it before a day on record.
  package func lapsed(before day: CivilDate) -> CaseBuilder {
    var next = self
    if let lapse = Procedure.statutory.lapse(of: current, before: day, under: setting) {
      next.record(lapse)
    }
    return next
  }

  /// The case after a correction of the record, folded anew and not decided again.
  /// - Throws: ``BuilderError`` where the correction takes the registration out.
  package func corrected(
    _ correction: Correction, _ on: String, _ edit: (inout Facts) -> Void
  ) throws -> CaseBuilder {
    var facts = Facts()
    edit(&facts)
    var next = self
    let event = Event(.correction(correction), on: day(on), facts: facts)
    next.events.append(SequencedEvent(sequence: events.count + 1, event: event))
    guard let folded = Case(id: current.id, next.history) else {
      throw BuilderError.registrationLacksFacts
    }
    next.current = folded
    return next
  }

  /// What happened, corrections applied.
  package var history: History { History(events) }

  /// Every clock that has been started.
  package var clocks: [Clock] { Clocks(setting).clocks(of: current) }

  /// The last clock of a kind that has been started.
  package func clock(_ id: ClockID) -> Clock? { clocks.last { $0.id == id } }

  private func event(
    _ action: Action, _ day: CivilDate, _ edit: (inout Facts) -> Void
  ) throws(Refusal) -> Event {
    var facts = Facts.usual(for: action, on: day, case: current)
    edit(&facts)
    return try Procedure.statutory.decide(
      Request(action, on: day, facts: facts), on: current, under: setting, today: today)
  }

  private mutating func record(_ event: Event) {
    events.append(SequencedEvent(sequence: events.count + 1, event: event))
    guard let entry = event.entry(sequence: events.count) else { return }
    current = current.applying(entry)
  }
}

/// Why a builder has no case.
package enum BuilderError: Error {
  case registrationLacksFacts
}
