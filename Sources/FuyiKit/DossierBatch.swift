public import FuyiCore
public import FuyiLaw
import FuyiStore

/// One step of a batch of dossiers.
public enum DossierBatchStep: Sendable {
  case begin(DossierKind, on: CivilDate, facts: Facts)
  case advance(DossierKind, number: String, DossierRequest)
}

extension CaseTracker {
  /// Begins and advances many dossiers in one transaction: all of it or nothing.
  ///
  /// A step may name the dossier of an earlier one as `@N`, N counting from 1: the dossier that it
  /// advances, and the suit or the letter that it states.
  /// - Throws: ``TrackerError/batch(line:_:)`` with the first that is refused.
  @discardableResult
  public func batch(_ steps: [DossierBatchStep]) throws -> [DossierAdvanced] {
    try inTurn(steps) { session, step, done in
      switch step {
      case .begin(let kind, let day, let facts):
        try begin(kind, on: day, facts: facts.naming(done), in: session)
      case .advance(let kind, let number, let request):
        try advance(
          kind, done.number(named: number),
          DossierRequest(request.step, on: request.day, facts: request.facts.naming(done)),
          expecting: nil, in: session)
      }
    }
  }
}

extension String {
  /// The place of the earlier step of a batch that `@N` names, N counting from 1; nil for anything else.
  func batchIndex(in steps: Range<Int>) -> Int? {
    guard hasPrefix("@"), let line = Int(dropFirst()), steps.contains(line - 1) else { return nil }
    return line - 1
  }
}

extension [DossierAdvanced] {
  /// The printed number of the dossier that `@N` names; what names none stays as it is.
  fileprivate func number(named given: String) -> String {
    given.batchIndex(in: indices).map { self[$0].dossier.number.printed } ?? given
  }
}

extension Facts {
  /// The facts with the printed numbers of the dossiers that `@N` names.
  fileprivate func naming(_ results: [DossierAdvanced]) -> Facts {
    var named = self
    let keys: [FactKey<String>] = [.linkedSuit, .escalatedFrom, .escalatedTo]
    for key in keys { named[key] = named[key].map(results.number) }
    return named
  }
}
