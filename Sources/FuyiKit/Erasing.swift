public import FuyiCore
public import FuyiLaw
import FuyiStore

/// Why the personal data of a case is not erased.
public enum ErasureRefusal: Error, Hashable, Sendable {
  /// The office has not set how long personal data is kept.
  case noRetention
  /// The case has not ended.
  case caseNotEnded(number: String, state: CaseState)
  /// A dossier that is linked to the case has not ended.
  case dossierNotEnded(number: String, kind: DossierKind, state: DossierState)
  /// The period has not passed; the first day on which it may be erased, nil where none can be written.
  case tooEarly(number: String, last: CivilDate, years: Int, first: CivilDate?)
  /// No reason is given.
  case noReason
}

/// What an erasure did.
public struct Erased: Sendable {
  /// The case's printed number.
  public let number: String
  /// The printed numbers of the dossiers whose words went with it.
  public let dossiers: [String]
  /// How many words were erased; none where they were already.
  public let words: Int
  /// How many stay, since other records name them too.
  public let shared: Int
  /// The position of the event; nil where there was nothing to erase.
  public let position: Int?
  /// Whether the file was written anew, so that no trace is left in it.
  public let isSwept: Bool
}

extension CaseTracker {
  /// Takes the personal data of a case and of the dossiers linked to it out of the file, after the
  /// period for which the office keeps it.
  ///
  /// Days, codes, numbers and outcomes stay: they stand in the log. Words that other records name too
  /// stay with them. The event says which words are gone, why and who approved it. It cannot be undone.
  /// - Parameters:
  ///   - number: the case, as for ``advance(_:_:expecting:)``.
  ///   - reason: why.
  ///   - approver: who approved it.
  /// - Throws: ``ErasureRefusal``, ``TrackerError`` or `StoreError`; nothing is written then.
  public func erase(_ number: String, reason: String, approver: String? = nil) throws -> Erased {
    guard reason.contains(where: { !$0.isWhitespace }) else { throw ErasureRefusal.noReason }
    let done = try repository.write { session in
      let found = try load(number, in: session).case
      let dossiers = try session.dossiers(ofCase: found.number.printed).map {
        try session.dossier($0.id, of: $0.kind).dossier
      }
      try mayErase(found, dossiers, in: session)
      let own = try session.ownWords(of: Set([found.id] + dossiers.map(\.id)))
      var position: Int?
      if !own.digests.isEmpty {
        let erasure = Erasure(
          number: found.number.printed, reason: .plain(reason),
          approver: approver.map { .plain($0) }, digests: own.digests)
        position = try session.erase(erasure, ofCases: [found.id], on: today, stamp)
      }
      return (found.number.printed, dossiers.map(\.number.printed), own, position)
    }
    return Erased(
      number: done.0, dossiers: done.1, words: done.2.digests.count, shared: done.2.shared,
      position: done.3, isSwept: try repository.sweep())
  }

  private func mayErase(_ found: Case, _ dossiers: [Dossier], in session: Session) throws {
    guard let office = try session.office(), let years = office.retentionYears else {
      throw ErasureRefusal.noRetention
    }
    guard found.state.isFinal else {
      throw ErasureRefusal.caseNotEnded(number: found.number.printed, state: found.state)
    }
    if let running = dossiers.first(where: { $0.state.isUnderWay }) {
      throw ErasureRefusal.dossierNotEnded(
        number: running.number.printed, kind: running.kind, state: running.state)
    }
    let last = (dossiers.map(\.lastEffectiveOn) + [found.lastEffectiveOn]).max() ?? today
    let first = office.firstErasureDay(after: last)
    guard let first, first <= today else {
      throw ErasureRefusal.tooEarly(
        number: found.number.printed, last: last, years: years, first: first)
    }
  }
}

extension DossierState {
  /// Whether something of it is still to be done.
  fileprivate var isUnderWay: Bool { [.open, .agreed, .issued].contains(self) }
}
