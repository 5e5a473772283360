public import FuyiCore
public import FuyiLaw
public import FuyiStore

/// A dossier as somebody looks at it on a day.
public struct DossierView: Sendable {
  /// The dossier.
  public let dossier: Dossier
  /// The last sequence on record.
  public let sequence: Int
  /// Every period that has been started.
  public let clocks: [DossierClock]
  /// What may be done now.
  public let steps: [DossierStep]
  /// The words of its facts by name; nil in the place of those that were erased.
  public let words: [FactName: [String?]]
  /// The names of records that its facts refer to, by their codes.
  public let names: [String: Term]
}

extension CaseTracker {
  /// A dossier as it stands, with its periods and what may be done.
  /// - Throws: ``TrackerError/unknown(_:given:candidates:)`` or `StoreError`.
  public func show(_ kind: DossierKind, _ number: String) throws -> DossierView {
    try repository.read { session in
      let loaded = try load(kind, number, in: session)
      let calendar = try session.setting().calendar
      return DossierView(
        dossier: loaded.dossier, sequence: loaded.events.last?.sequence ?? 0,
        clocks: DossierClocks(calendar).clocks(of: loaded.dossier),
        steps: dossierProcedure.steps(for: loaded.dossier),
        words: try words(of: loaded, in: session).words(of: loaded.dossier.facts),
        names: try session.names(in: loaded.dossier.facts))
    }
  }

  /// Everything that was recorded of a dossier, corrections and what they corrected side by side.
  public func history(_ kind: DossierKind, _ number: String) throws
    -> [HistoryLineOf<DossierStep>]
  {
    try repository.read { session in
      let loaded = try load(kind, number, in: session)
      return try session.lines(
        of: loaded.events, words(of: loaded, in: session), in: loaded.dossier.id)
    }
  }

  private func words(of loaded: LoadedDossier, in session: Session) throws -> WordReading {
    try WordReading(
      session, showing, of: loaded.events.map(\.event.facts), linkedTo: loaded.dossier.linkedCase)
  }

  /// The dossiers of a kind that a filter lets through, newest first.
  /// - Parameters:
  ///   - kind: which kind.
  ///   - filter: region, agency, point and case by code, number or name.
  public func list(_ kind: DossierKind, _ filter: DossierFilter = DossierFilter()) throws
    -> [DossierLine]
  {
    try repository.read { session in
      var resolved = filter
      var facts = Facts()
      facts[.region] = filter.region
      facts[.addressee] = filter.agency
      facts[.point] = filter.point
      facts[.linkedCase] = filter.linkedCase
      if kind == .defect { facts[.defect] = filter.variety }
      facts = try References(session, stamp).resolve(facts, on: today)
      resolved.region = facts[.region]
      resolved.agency = facts[.addressee]
      resolved.point = facts[.point]
      resolved.linkedCase = facts[.linkedCase]
      if kind == .defect { resolved.variety = facts[.defect] }
      return try session.list(kind, resolved, on: today)
    }
  }

  /// The periods of dossiers that run, earliest end first; what a filter asks of cases alone has none.
  public func dossiersDue(_ filter: DueFilter = DueFilter()) throws -> [DossierDueLine] {
    try repository.read { session in
      var resolved = filter
      let codes = try FilterCodes(
        region: filter.region, authority: filter.authority, agency: filter.agency,
        handler: filter.handler, in: session, self)
      (resolved.region, resolved.authority) = (codes.region, codes.authority)
      (resolved.agency, resolved.handler) = (codes.agency, codes.handler)
      return try session.dossiersDue(on: today, resolved)
    }
  }
}

extension Session {
  /// A record's events with what became of each.
  func lines<Happening: Deed>(
    of events: [SequencedEventOf<Happening>], _ words: WordReading, in subject: Int
  ) throws -> [HistoryLineOf<Happening>] {
    let standings = HistoryOf.standings(of: events)
    return try zip(events, log(of: subject)).map { item, row in
      HistoryLineOf(
        sequence: item.sequence, event: item.event, recordedAt: row.recordedAt,
        recorder: row.recorder, standing: standings[item.sequence] ?? .counts,
        words: try words.words(of: item.event.facts))
    }
  }

  /// The names of the office's records that facts refer to, by their codes.
  func names(in facts: Facts) throws -> [String: Term] {
    var names: [String: Term] = [:]
    for fact in facts.entries {
      let codes: [String] =
        switch fact.value {
        case .code(let code): [code]
        case .codes(let codes): codes
        case .number, .day, .words, .flag: []
        }
      switch fact.name.form {
      case .reference(.agency), .references(.agency):
        for code in codes { names[code] = try agency(codeOrName: code)?.name }
      case .reference(.region), .references(.region):
        for region in try regions() where codes.contains(region.code) {
          names[region.code] = region.name
        }
      case .reference(.receptionPoint):
        for point in try receptionPoints() where codes.contains(point.code) {
          names[point.code] = point.name
        }
      case .reference(.defectKind):
        for defect in try defectKinds() where codes.contains(defect.code) {
          names[defect.code] = defect.name
        }
      default: break
      }
    }
    return names
  }
}
