public import FuyiCore
public import FuyiLaw
import FuyiStore

/// The proofs of a case's deadlines, with the words that they refer to.
public struct ProvenCase: Sendable {
  /// The case as it stands today.
  public let `case`: Case
  /// The rulebook that counts; the one without periods for a case from before the first.
  public let rulebook: Rulebook
  /// Its clocks that have begun, in the order in which they start.
  public let proofs: [Proof]
  /// The last sequence on record; what the law has done since has none.
  public let sequence: Int
  /// Who approved an extension, by the event that added it; absent where erased.
  public let approvers: [Int: String]
}

/// What an action would do to a case, with nothing written.
public struct WhatIf: Sendable {
  /// The case as it stands on the action's day without it.
  public let before: Case
  /// Its clocks.
  public let clocksBefore: [Clock]
  /// What the action would make of it.
  public let after: Advanced
  /// Every clock that would have been started.
  public let clocksAfter: [Clock]
}

extension CaseTracker {
  /// Proves the deadlines of a case.
  /// - Parameters:
  ///   - number: the case, as for ``advance(_:_:expecting:)``.
  ///   - clock: one of the law's periods; nil for all.
  public func proofs(_ number: String, of clock: ClockID? = nil) throws -> ProvenCase {
    try repository.read { session in
      let setting = try session.setting()
      let loaded = try load(number, in: session)
      let standing = procedure.standing(loaded.case, on: today, under: setting)
      let proofs = Clocks(setting).proofs(of: standing).filter {
        $0.clock.hasBegun(by: today) && (clock == nil || $0.clock.id == clock)
      }
      let words = try WordReading(session, showing, of: loaded.events.map(\.event.facts))
      var approvers: [Int: String] = [:]
      for added in proofs.flatMap(\.extensions) {
        if let approver = added.approver {
          approvers[added.sequence] = try words.text(approver, of: .approver)
        }
      }
      return ProvenCase(
        case: standing, rulebook: setting.rulebook(filedOn: standing.registration.filedOn),
        proofs: proofs, sequence: loaded.events.last?.sequence ?? 0, approvers: approvers)
    }
  }

  /// Tries an action out: what `advance` would do on its day, which may lie ahead, with nothing
  /// written.
  /// - Throws: as ``advance(_:_:expecting:)``.
  public func whatIf(_ number: String, _ request: Request) throws -> WhatIf {
    let later = CaseTracker(
      repository: repository, recorder: recorder, today: max(today, request.day),
      procedure: procedure, showing: showing)
    return try repository.tryOut { session in
      let setting = try session.setting()
      let loaded = try load(number, in: session)
      let standing = procedure.standing(loaded.case, on: request.day, under: setting)
      let after = try later.advance(in: session, number, request, expecting: nil)
      func clocks(_ case: Case) -> [Clock] {
        Clocks(setting).clocks(of: `case`).filter { $0.hasBegun(by: request.day) }
      }
      return WhatIf(
        before: standing, clocksBefore: clocks(standing), after: after,
        clocksAfter: clocks(after.case))
    }
  }
}
