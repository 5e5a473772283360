import FuyiCore
import FuyiLaw
import FuyiStatistics
public import FuyiStore

extension CaseTracker {
  /// A case as it stands today, with its clocks and what may be done.
  public func show(_ number: String) throws -> CaseView {
    try repository.read { session in
      let setting = try session.setting()
      let loaded = try load(number, in: session)
      let lapse = procedure.lapse(of: loaded.case, before: today, under: setting)
      let standing = procedure.standing(loaded.case, on: today, under: setting)
      let registration = standing.registration
      let words = try WordReading(session, showing, of: loaded.events.map(\.event.facts))
      let rulebook = setting.rulebook(filedOn: registration.filedOn)
      return CaseView(
        case: standing, lapse: lapse, sequence: loaded.events.last?.sequence ?? 0,
        clocks: Clocks(setting).clocks(of: standing).filter { $0.hasBegun(by: today) },
        rulebook: rulebook,
        actions: procedure.actions(for: standing),
        filing: setting.calendar.assessFiling(
          registration.filing, filedOn: registration.timelyOn, under: rulebook),
        partyNames: try names(of: standing.parties, words, in: session),
        region: try session.regionName(code: registration.region),
        authority: try session.authority(code: standing.number.authority)?.name,
        handler: try standing.handler.flatMap { try session.officialName(code: $0) },
        summary: try registration.summary.flatMap { try words.text($0, of: .summary) },
        act: try registration.act.flatMap { try words.text($0, of: .act) })
    }
  }

  private func names(of parties: [Party], _ words: WordReading, in session: Session) throws
    -> [String: String]
  {
    var names: [String: String] = [:]
    for party in parties {
      if let code = party.agency {
        names[party.code] = try session.agencyName(code: code)?.zh
      } else if let name = party.name {
        names[party.code] = try words.text(name, of: .applicant)
      }
    }
    return names
  }

  /// Everything that was recorded of a case, corrections and what they corrected side by side.
  public func history(_ number: String) throws -> [HistoryLine] {
    try repository.read { session in
      let loaded = try load(number, in: session)
      let words = try WordReading(session, showing, of: loaded.events.map(\.event.facts))
      return try session.lines(of: loaded.events, words, in: loaded.case.id)
    }
  }

  /// The cases that a filter lets through, newest first.
  /// - Parameter filter: region, authority, agency and handler by code or name, a paper by its number.
  public func list(_ filter: CaseFilter = CaseFilter()) throws -> [CaseLine] {
    try repository.read { session in
      var resolved = filter
      let codes = try FilterCodes(
        region: filter.region, authority: filter.authority, agency: filter.respondent,
        handler: filter.handler, in: session, self)
      resolved.region = codes.region
      resolved.authority = codes.authority
      resolved.respondent = codes.agency
      resolved.handler = codes.handler
      return try shown(session.list(resolved, on: today))
    }
  }

  /// The cases in which each of some words stands, those registered last first.
  public func search(_ search: CaseSearch) throws -> CaseSearchResult {
    try repository.read { session in
      var resolved = search
      resolved.region = try FilterCodes(
        region: search.region, authority: nil, agency: nil, handler: nil, in: session, self
      ).region
      var found = try session.search(resolved, on: today)
      found.lines = shown(found.lines)
      return found
    }
  }

  /// Recomputes the chain, the kept words and all projections.
  public func verify() throws -> Verification { try examine().found }

  /// Verifies, and says how long each part took.
  public func examine() throws -> VerificationReport {
    try repository.read { try $0.examine(procedure: procedure) }
  }

  /// The head of the log.
  public func head() throws -> Head { try repository.read { try $0.head() } }
}
