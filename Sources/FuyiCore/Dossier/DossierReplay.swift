public import FuyiLaw

/// A corrected history of a dossier, decided again from its beginning (重演).
public struct DossierReplay: Sendable {
  /// The dossier as the corrected history leaves it.
  public let dossier: Dossier
  /// The facts of each event as decided again, by its sequence.
  public let facts: [Int: Facts]
}

/// Why a corrected history of a dossier cannot stand: the event that would not be open, and why.
public struct DossierReplayRefusal: Error, Hashable, Sendable {
  /// The event, by its place in the dossier's sequence.
  public let sequence: Int
  /// The legal day of the event.
  public let day: CivilDate
  /// Why it would be refused.
  public let refusal: DossierRefusal
}

extension DossierProcedure {
  /// Decides a history again, event by event.
  /// - Throws: ``DossierReplayRefusal`` naming the first event that would be refused.
  public func replay(
    _ history: HistoryOf<DossierStep>, id: Int, kind: DossierKind, in context: DossierContext
  ) throws(DossierReplayRefusal) -> DossierReplay {
    // What linked records looked like then is not asked for once more.
    let alone = DossierContext(setting: context.setting, today: context.today)
    var current: Dossier?
    var entries: [DossierEntry] = []
    var facts: [Int: Facts] = [:]
    for entry in history.entries {
      let decided: EventOf<DossierStep>
      do {
        decided = try decide(
          DossierRequest(entry.action, on: entry.effectiveOn, facts: entry.facts), of: kind,
          on: current, in: alone)
      } catch {
        throw DossierReplayRefusal(
          sequence: entry.sequence, day: entry.effectiveOn, refusal: error)
      }
      facts[entry.sequence] = decided.facts
      entries.append(
        DossierEntry(
          sequence: entry.sequence, correctedBy: entry.correctedBy, action: entry.action,
          effectiveOn: entry.effectiveOn, facts: decided.facts))
      current = Dossier(id: id, kind: kind, HistoryOf(entries: entries))
    }
    guard let current else {
      throw DossierReplayRefusal(
        sequence: 1, day: context.today,
        refusal: DossierRefusal(
          kind, kind.opening, of: nil, .facts(.missing(.number)), FactCheck.forward,
          alternatives: [kind.opening]))
    }
    return DossierReplay(dossier: current, facts: facts)
  }

  /// Refuses a correction of a step that wrote a record in a case, where it would leave that record
  /// saying something else.
  public func checkCorrection(
    of entry: DossierEntry, on day: CivilDate, _ facts: Facts, in dossier: Dossier
  ) throws(DossierRefusal) {
    guard let sequence = entry.facts[.caseSequence], let number = dossier.linkedCase else { return }
    let isSame = Dossier.writtenToCase.allSatisfy { facts[value: $0] == entry.facts[value: $0] }
    guard !isSame || day != entry.effectiveOn else { return }
    throw DossierRefusal(
      dossier.kind, entry.action, of: dossier, .wroteToCase(number: number, sequence: sequence),
      FactCheck.forward, alternatives: steps(for: dossier))
  }

  /// Refuses a correction by which a step that is not itself corrected would have done something else
  /// to the case than stands there, or something of which nothing stands there.
  /// - Parameters:
  ///   - case: the linked case.
  ///   - before: the dossier as it stands.
  ///   - after: the dossier as it would stand.
  ///   - changing: the entry that is corrected or put in; nil where one is taken out or comes back.
  public func checkCase(
    _ case: Case, from before: Dossier, to after: Dossier, changing: Int?
  ) throws(DossierRefusal) {
    guard after.state != .voided else { return }
    let (stood, stands) = (before.effects(on: `case`), after.effects(on: `case`))
    let isBack = before.state == .voided
    let known = Set(before.entries.map(\.sequence))
    let changed = after.entries.first { $0.sequence == changing }
    for entry in after.entries where entry.sequence != changing {
      let isSame =
        stood[entry.sequence] == stands[entry.sequence] && before.linkedCase == after.linkedCase
      let reason: DossierRefusal.Reason
      if let sequence = entry.facts[.caseSequence] {
        guard !isSame || isBack || !known.contains(entry.sequence) else { continue }
        reason = .wroteToCase(number: `case`.number.printed, sequence: sequence)
      } else {
        guard stood[entry.sequence] == nil, stands[entry.sequence] != nil else { continue }
        reason = .facts(
          .tooEarly(
            nil, (changed ?? entry).effectiveOn, earliest: entry.effectiveOn))
      }
      throw DossierRefusal(
        before.kind, (changed ?? entry).action, of: before, reason, FactCheck.forward,
        alternatives: steps(for: before))
    }
  }
}

extension Dossier {
  /// What each of the steps does to a case, by its sequence.
  fileprivate func effects(on case: Case) -> [Int: Request] {
    var effects: [Int: Request] = [:]
    var current: Dossier?
    for (index, entry) in entries.enumerated() {
      let next =
        current?.applying(entry)
        ?? Dossier(id: id, kind: kind, HistoryOf(entries: Array(entries[...index])))
      effects[entry.sequence] = next?.effect(of: entry, after: current, on: `case`)
      current = next
    }
    return effects
  }
}
