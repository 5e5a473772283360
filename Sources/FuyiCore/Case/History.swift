public import FuyiLaw

/// One thing that happened to a case, as it stands after all corrections of the record.
public typealias HistoryEntry = HistoryEntryOf<Action>
/// What happened to a case in legal order, all corrections of the record applied (更正后的经过).
public typealias History = HistoryOf<Action>

/// One thing that happened to a record, as it stands after all corrections of it.
public struct HistoryEntryOf<Happening: Deed>: Hashable, Sendable {
  /// The event that recorded it, or put it in.
  public let sequence: Int
  /// The correction whose facts count, or nil where they are its own.
  public let correctedBy: Int?
  /// What happened; a correction never changes it.
  public let action: Happening
  /// The legal day, or the one that a correction put in its place.
  public let effectiveOn: CivilDate
  /// What is stated about it, or what a correction put in its place.
  public let facts: Facts
}

extension EventOf {
  /// The event as an entry of a history, or nil where it is a correction of the record.
  public func entry(sequence: Int) -> HistoryEntryOf<Happening>? {
    guard case .action(let action) = kind else { return nil }
    return HistoryEntryOf(
      sequence: sequence, correctedBy: nil, action: action, effectiveOn: effectiveOn,
      facts: facts)
  }
}

/// What happened to a record in legal order, all corrections applied (更正后的经过).
///
/// A correction can itself be corrected; the last one counts. An annulled correction counts for
/// nothing, and what it had changed is as before.
public struct HistoryOf<Happening: Deed>: Hashable, Sendable {
  /// The events that still count, those put in at their places.
  public let entries: [HistoryEntryOf<Happening>]

  package init(entries: [HistoryEntryOf<Happening>]) {
    self.entries = entries
  }

  /// Applies the corrections among the events, which stand in the order of their sequence.
  public init(_ events: [SequencedEventOf<Happening>]) { self.init(correcting: events) }

  private init(correcting events: [SequencedEventOf<Happening>]) {
    var plain: [HistoryEntryOf<Happening>] = []
    plain.reserveCapacity(events.count)
    for item in events {
      guard case .action(let action) = item.event.kind else { break }
      plain.append(Self.entry(item, action, item.event.facts, nil))
    }
    // Most records are never corrected.
    guard plain.count < events.count else {
      entries = plain
      return
    }
    let corrections = Corrections(events)
    let overrides = corrections.replacements
    var entries: [HistoryEntryOf<Happening>] = []
    var inserted: [(entry: HistoryEntryOf<Happening>, before: Int?)] = []
    for item in events where corrections.annulments[item.sequence] == nil {
      switch item.event.kind {
      case .action(let action):
        entries.append(Self.entry(item, action, item.event.facts, overrides[item.sequence]))
      case .correction(.insert):
        guard let action = item.event.facts[Happening.inserted] else { continue }
        let own = item.event.facts.without([Happening.inserted.name, .before, .why])
        inserted.append(
          (Self.entry(item, action, own, overrides[item.sequence]), item.event.facts[.before]))
      case .correction(.replace), .correction(.annul): continue
      }
    }
    for (entry, before) in inserted {
      entries.insert(entry, at: Self.place(for: entry, before: before, in: entries))
    }
    self.entries = entries
  }

  private static func entry(
    _ item: SequencedEventOf<Happening>, _ action: Happening, _ facts: Facts,
    _ override: SequencedEventOf<Happening>?
  ) -> HistoryEntryOf<Happening> {
    guard let override else {
      return HistoryEntryOf(
        sequence: item.sequence, correctedBy: nil, action: action,
        effectiveOn: item.event.effectiveOn, facts: facts)
    }
    return HistoryEntryOf(
      sequence: item.sequence, correctedBy: override.sequence, action: action,
      effectiveOn: override.event.effectiveOn,
      facts: override.event.facts.without([.target, .why]))
  }

  /// After what was recorded before it of the same day or earlier, or just before the named event;
  /// never before the registration.
  private static func place(
    for entry: HistoryEntryOf<Happening>, before: Int?, in entries: [HistoryEntryOf<Happening>]
  ) -> Int {
    if let before, let index = entries.firstIndex(where: { $0.sequence == before }) {
      return max(index, min(1, entries.count))
    }
    let last = entries.lastIndex {
      ($0.effectiveOn, $0.sequence) < (entry.effectiveOn, entry.sequence)
    }
    return max((last ?? -1) + 1, min(1, entries.count))
  }

  /// What has become of each event of a record, by its sequence.
  public static func standings(of events: [SequencedEventOf<Happening>]) -> [Int: EventStanding] {
    let corrections = Corrections(events)
    return Dictionary(
      events.map { ($0.sequence, corrections.standing(of: $0.sequence)) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension HistoryOf where Happening == Action {
  /// Applies the corrections among the events of a case, which stand in the order of their sequence.
  ///
  /// Of its own beside that for any record: every case is folded through it, and what holds for any record asks
  /// the language's runtime which one it is.
  public init(_ events: [SequencedEvent]) { self.init(correcting: events) }
}
