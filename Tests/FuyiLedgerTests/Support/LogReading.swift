import FuyiKit

/// The histories of a file as the log has them, read here row by row, without what writes event logs.
struct LogReading {
  /// The actions of every case that counts, by its printed number.
  private(set) var cases: [String: [HistoryEntry]] = [:]
  /// The steps of every dossier that counts, by kind and printed number.
  private(set) var dossiers: [DossierKind: [String: [DossierEntry]]] = [:]

  init(_ tracker: CaseTracker) throws {
    var rows: [Int: [LogRow]] = [:]
    let setting = try tracker.repository.read { session in
      try session.forEachLogRow { rows[$0.subject, default: []].append($0) }
      return try session.setting()
    }
    for (id, rows) in rows {
      guard let kind = rows.first?.kind.prefix(while: { $0 != "." }) else { continue }
      if kind == "case" {
        let history = History(try rows.compactMap(Self.event))
        guard let folded = Case(id: id, history), folded.state != .voided else { continue }
        let standing = tracker.procedure.standing(folded, on: tracker.today, under: setting)
        cases[standing.number.printed] = standing.entries
      } else if let kind = DossierKind(rawValue: String(kind)) {
        let history = HistoryOf<DossierStep>(try rows.compactMap(Self.event))
        guard let first = history.entries.first, let number = first.facts[.number],
          !history.entries.contains(where: { $0.action == .void })
        else { continue }
        dossiers[kind, default: [:]][number] = history.entries
      }
    }
  }

  private static func event<Happening>(_ row: LogRow) throws -> SequencedEventOf<Happening>? {
    let code = String(row.kind.drop { $0 != "." }.dropFirst())
    guard let kind = EventKindOf<Happening>(code: code) else { return nil }
    return SequencedEventOf(
      sequence: row.sequence,
      event: EventOf(
        kind, on: try CivilDate(row.effectiveOn), facts: try Facts(payload: row.payload)))
  }

  /// How many cases have each order of actions.
  var variants: [String: Int] {
    Dictionary(cases.values.map { ($0.map(\.action.code).joined(separator: ","), 1) }) { $0 + $1 }
  }

  /// How often an action directly follows another in a case.
  var pairs: [String: Int] {
    var pairs: [String: Int] = [:]
    for entries in cases.values {
      for (first, second) in zip(entries, entries.dropFirst()) {
        pairs["\(first.action.code) \(second.action.code)", default: 0] += 1
      }
    }
    return pairs
  }

  /// How many events there are of each action and step, as the log's kinds are named.
  var activities: [String: Int] {
    var activities: [String: Int] = [:]
    for entry in cases.values.joined() { activities["case.\(entry.action.code)", default: 0] += 1 }
    for (kind, dossiers) in dossiers {
      for entry in dossiers.values.joined() {
        activities["\(kind.code).\(entry.action.code)", default: 0] += 1
      }
    }
    return activities
  }
}
