public import FuyiLaw

/// One thing that happened to a case, as it stands after all corrections of the record.
public struct HistoryEntry: Hashable, Sendable {
  /// The event that recorded it, or put it in.
  public let sequence: Int
  /// The correction whose facts count, or nil where they are its own.
  public let correctedBy: Int?
  /// What happened; a correction never changes it.
  public let action: Action
  /// The legal day, or the one that a correction put in its place.
  public let effectiveOn: CivilDate
  /// What is stated about it, or what a correction put in its place.
  public let facts: Facts
}

extension Event {
  /// The event as an entry of a history, or nil where it is a correction of the record.
  public func entry(sequence: Int) -> HistoryEntry? {
    guard case .action(let action) = kind else { return nil }
    return HistoryEntry(
      sequence: sequence, correctedBy: nil, action: action, effectiveOn: effectiveOn,
      facts: facts)
  }
}

/// What happened to a case in legal order, all corrections of the record applied (更正后的经过).
///
/// A correction can itself be corrected; the last one counts. An annulled correction counts for
/// nothing, and what it had changed is as before.
public struct History: Hashable, Sendable {
  /// The events that still count, those put in at their places.
  public let entries: [HistoryEntry]

  package init(entries: [HistoryEntry]) {
    self.entries = entries
  }

  /// Applies the corrections among the events, which stand in the order of their sequence.
  public init(_ events: [SequencedEvent]) {
    let dead = Self.annulled(in: events)
    let overrides = Self.overrides(in: events, without: dead)
    var entries: [HistoryEntry] = []
    var inserted: [(entry: HistoryEntry, before: Int?)] = []
    for item in events where !dead.contains(item.sequence) {
      switch item.event.kind {
      case .action(let action):
        entries.append(Self.entry(item, action, item.event.facts, overrides))
      case .correction(.insert):
        guard let action = item.event.facts[.action] else { continue }
        let own = item.event.facts.without([.action, .before, .why])
        inserted.append(
          (Self.entry(item, action, own, overrides), item.event.facts[.before]))
      case .correction(.replace), .correction(.annul): continue
      }
    }
    for (entry, before) in inserted {
      entries.insert(entry, at: Self.place(for: entry, before: before, in: entries))
    }
    self.entries = entries
  }

  private static func entry(
    _ item: SequencedEvent, _ action: Action, _ facts: Facts, _ overrides: [Int: SequencedEvent]
  ) -> HistoryEntry {
    guard let override = overrides[item.sequence] else {
      return HistoryEntry(
        sequence: item.sequence, correctedBy: nil, action: action,
        effectiveOn: item.event.effectiveOn, facts: facts)
    }
    return HistoryEntry(
      sequence: item.sequence, correctedBy: override.sequence, action: action,
      effectiveOn: override.event.effectiveOn,
      facts: override.event.facts.without([.target, .why]))
  }

  /// After everything of the same day or earlier, or just before the named event; never before the
  /// registration.
  private static func place(for entry: HistoryEntry, before: Int?, in entries: [HistoryEntry])
    -> Int
  {
    if let before, let index = entries.firstIndex(where: { $0.sequence == before }) {
      return max(index, min(1, entries.count))
    }
    let last = entries.lastIndex {
      ($0.effectiveOn, $0.sequence) < (entry.effectiveOn, entry.sequence)
    }
    return max((last ?? -1) + 1, min(1, entries.count))
  }

  /// The sequences that a living annulment takes out.
  ///
  /// Read from the end, since a later annulment can take out an earlier one.
  private static func annulled(in events: [SequencedEvent]) -> Set<Int> {
    var dead: Set<Int> = []
    for item in events.reversed() where !dead.contains(item.sequence) {
      if case .correction(.annul) = item.event.kind, let target = item.event.facts[.target] {
        dead.insert(target)
      }
    }
    return dead
  }

  /// The last living replacement of each event, a replacement's replacement counted for the event
  /// that both are about.
  private static func overrides(in events: [SequencedEvent], without dead: Set<Int>)
    -> [Int: SequencedEvent]
  {
    var overrides: [Int: SequencedEvent] = [:]
    var roots: [Int: Int] = [:]
    var fallen: Set<Int> = []
    for item in events {
      guard case .correction(.replace) = item.event.kind, let target = item.event.facts[.target]
      else { continue }
      let root = roots[target] ?? target
      roots[item.sequence] = root
      // What corrected a correction that was annulled falls with it.
      if dead.contains(item.sequence) || fallen.contains(target) {
        fallen.insert(item.sequence)
      } else {
        overrides[root] = item
      }
    }
    return overrides
  }
}
