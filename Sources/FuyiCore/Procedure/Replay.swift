public import FuyiLaw

/// A corrected history, decided again from its beginning (重演).
public struct Replay: Sendable {
  /// The case as the corrected history leaves it.
  public let `case`: Case
  /// What the law had done on record and, after the correction, has not: sequences to annul.
  public let superseded: [Int]
  /// What the law has done after the correction and is not on record yet: events to put in.
  public let implied: [Event]
  /// The facts of each event as decided again, by its sequence: with what is presumed written out.
  public let facts: [Int: Facts]
}

/// Why a corrected history cannot stand: the event that would become unlawful, and the refusal.
public struct ReplayRefusal: Error, Hashable, Sendable {
  /// The event, by its place in the case's sequence.
  public let sequence: Int
  /// The legal day of the event.
  public let day: CivilDate
  /// Why the event would be unlawful.
  public let refusal: Refusal
}

extension Procedure {
  /// Decides a history again, event by event, with what the law does in between.
  /// - Throws: ``ReplayRefusal`` naming the first event that would be unlawful.
  public func replay(
    _ history: History, id: Int, under setting: LegalSetting, today: CivilDate
  ) throws(ReplayRefusal) -> Replay {
    var recorded = history.entries.filter(\.action.isByLaw)
    var implied: [Event] = []
    var current: Case?
    var entries: [HistoryEntry] = []
    var facts: [Int: Facts] = [:]

    /// Lets the law do what it does before a day, on record or not.
    func lapseIfDue(before day: CivilDate) {
      guard let `case` = current, let lapse = lapse(of: `case`, before: day, under: setting) else {
        return
      }
      let known = recorded.firstIndex {
        .action($0.action) == lapse.kind && $0.effectiveOn == lapse.effectiveOn
      }
      if let known {
        entries.append(recorded.remove(at: known))
      } else {
        implied.append(lapse)
        // A place of its own in the sequence is given when it is recorded.
        guard let entry = lapse.entry(sequence: 0) else { return }
        entries.append(entry)
      }
      current = Case(id: id, History(entries: entries))
    }

    for entry in history.entries where !entry.action.isByLaw {
      lapseIfDue(before: entry.effectiveOn)
      let request = Request(entry.action, on: entry.effectiveOn, facts: entry.facts)
      let decided: Event
      do {
        decided = try decide(request, on: current, under: setting, today: today)
      } catch {
        throw ReplayRefusal(sequence: entry.sequence, day: entry.effectiveOn, refusal: error)
      }
      facts[entry.sequence] = decided.facts
      entries.append(
        HistoryEntry(
          sequence: entry.sequence, correctedBy: entry.correctedBy, action: entry.action,
          effectiveOn: entry.effectiveOn, facts: decided.facts))
      current = Case(id: id, History(entries: entries))
    }
    // A lapse on record at the end stays as long as the law still has it; no new one is written.
    if !recorded.isEmpty { lapseIfDue(before: today) }
    guard let current else {
      throw ReplayRefusal(
        sequence: 1, day: today,
        refusal: Refusal(
          action: .register, state: nil, reason: .missing(.number), source: .law(.arl(22)),
          alternatives: [.register]))
    }
    return Replay(
      case: current, superseded: recorded.map(\.sequence), implied: implied, facts: facts)
  }
}
