package import FuyiCore
import FuyiLaw

/// A dossier that a test builds step by step, every step decided by the procedure.
package struct DossierBuilder: Sendable {
  /// What the steps are decided by.
  package let context: DossierContext
  /// Everything on record, in the order of the sequence.
  package private(set) var events: [SequencedEventOf<DossierStep>] = []
  /// The dossier as its record leaves it.
  package private(set) var current: Dossier

  /// A dossier begun on a day; with what it is linked to; the closure changes what it states.
  package init(
    _ kind: DossierKind, _ on: String = "2025-03-03", today: String = "2026-06-30",
    about linked: Case? = nil, following earlier: Dossier? = nil,
    _ edit: (inout Facts) -> Void = { _ in }
  ) throws {
    var context = DossierContext(setting: .shipped, today: day(today))
    context.linkedCase = linked
    context.linkedDossier = earlier
    let event = try Self.first(kind, on, in: context, edit)
    guard
      let begun = Dossier(
        id: 1, kind: kind, HistoryOf([SequencedEventOf(sequence: 1, event: event)]))
    else { throw BuilderError.registrationLacksFacts }
    self.context = context
    self.events = [SequencedEventOf(sequence: 1, event: event)]
    self.current = begun
  }

  /// The event that begins a dossier, decided with its usual facts.
  package static func first(
    _ kind: DossierKind, _ on: String, in context: DossierContext,
    _ edit: (inout Facts) -> Void = { _ in }
  ) throws(DossierRefusal) -> EventOf<DossierStep> {
    var facts = Facts.usual(kind)
    facts[.year] = day(on).year
    facts[.serial] = 7
    facts[.number] = "聊政复\(kind.mark)〔\(day(on).year)〕7号"
    edit(&facts)
    return try DossierProcedure.usual.decide(
      DossierRequest(kind.opening, on: day(on), facts: facts), of: kind, on: nil, in: context)
  }

  /// The dossier after a step; the closure changes the facts that it usually states.
  package func then(
    _ step: DossierStep, _ on: String, about linked: Case? = nil, following earlier: Dossier? = nil,
    _ edit: (inout Facts) -> Void = { _ in }
  ) throws(DossierRefusal) -> DossierBuilder {
    var facts = Facts.usual(step)
    edit(&facts)
    var asked = context
    asked.linkedCase = linked
    asked.linkedDossier = earlier
    let event = try DossierProcedure.usual.decide(
      DossierRequest(step, on: day(on), facts: facts), of: current.kind, on: current, in: asked)
    var next = self
    next.events.append(SequencedEventOf(sequence: events.count + 1, event: event))
    if let entry = event.entry(sequence: next.events.count) {
      next.current = current.applying(entry)
    }
    return next
  }

  /// Why a step is not done, or nil where it would be.
  package func refusal(
    _ step: DossierStep, _ on: String, about linked: Case? = nil, following earlier: Dossier? = nil,
    _ edit: (inout Facts) -> Void = { _ in }
  ) -> DossierRefusal? {
    do {
      _ = try then(step, on, about: linked, following: earlier, edit)
      return nil
    } catch {
      return error
    }
  }

  /// Every period that has been started.
  package var clocks: [DossierClock] { DossierClocks(context.setting.calendar).clocks(of: current) }

  /// The period of a kind, or nil where it has not been started.
  package func clock(_ id: DossierClockID) -> DossierClock? { clocks.first { $0.id == id } }
}
