import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Dossiers grown at random")
struct RandomDossierTests {
  private func grown(_ seed: UInt64) throws -> RandomDossiers {
    var ledger = RandomLedger(try Desk.inMemory(), seed: seed)
    try ledger.tracker.addLists()
    try ledger.grow(cases: 15, actions: 8)
    var dossiers = RandomDossiers(ledger, seed: seed)
    try dossiers.grow(60, steps: 9)
    return dossiers
  }

  @Test(
    "refusals leave nothing, histories fold as left, all verifies, and SQL counts what Swift counts",
    arguments: 1...16)
  func agree(_ seed: UInt64) throws {
    let grown = try grown(seed)
    // Dossiers to which little happened would show little.
    #expect(grown.done > 80 && grown.refused > 40 && grown.corrected > 8)
    #expect(grown.leftBehind.isEmpty)
    let verification = try grown.tracker.verify()
    #expect(verification.isSound, "\(verification)")
    let windows = try windows(grown)
    try grown.tracker.repository.read { session in
      for (number, left) in grown.dossiers {
        #expect(try session.dossier(left.id, of: left.kind).dossier == left, "\(number)")
      }
      let records = try records(in: session)
      let counting = RecordCounting(records)
      var random = RandomRate(seed: seed)
      let own = try (1...4).map { _ in try random.next(among: RecordSet.allCases) }
      for window in windows {
        for definition in RateDefinition.all + own {
          #expect(
            definition.membershipSets(of: records, in: window)
              == counting.figures(definition, in: window).first?.sets, "\(definition.id)")
          for grouping in [nil] + Grouping.allCases.map(Optional.some) {
            try compare(definition, window, grouping, session, counting)
          }
        }
      }
    }
  }

  @Test(
    "whatever a dossier did to its case stands there, and a statement in force above all",
    arguments: 21...28)
  func inCases(_ seed: UInt64) throws {
    let grown = try grown(seed)
    for dossier in grown.dossiers.values where dossier.state != .voided {
      guard let number = dossier.linkedCase else { continue }
      let linked = try grown.tracker.show(number).case
      let wrote = dossier.entries.compactMap { $0.facts[.caseSequence] }
      let stands = linked.entries.map(\.sequence) + linked.entries.compactMap(\.correctedBy)
      #expect(Set(wrote).isSubset(of: stands), "\(dossier.number)")
      if dossier.kind == .mediation, dossier.state == .inForce,
        dossier.facts[.stage] == .duringReview
      {
        #expect(
          linked.entries.contains {
            $0.action == .concludeByMediation && wrote.contains($0.sequence)
          }, "\(dossier.number)")
      }
    }
  }

  private func compare(
    _ definition: RateDefinition, _ window: Window, _ grouping: Grouping?, _ session: Session,
    _ counting: RecordCounting
  ) throws {
    let listed = try session.figures(
      definition, in: window, by: grouping.map { [$0] } ?? [], listing: true)
    #expect(
      listed == counting.figures(definition, in: window, by: grouping.map { [$0] } ?? []),
      "\(definition.id), \(window), \(String(describing: grouping))")
    #expect(listed.allSatisfy { $0.sets.broken(definition, universe: nil) == nil })
    // Without a list the counts are made by grouping in SQL.
    let counted = try session.figures(definition, in: window, by: grouping.map { [$0] } ?? [])
    #expect(counted.map(\.group) == listed.map(\.group))
    #expect(
      counted.map(\.sets)
        == listed.map { figure in
          var sets = figure.sets
          sets.records = RateSets.Members()
          return sets
        })
  }

  /// Years, all that there is, and periods that begin, end or are asked about on a day on which a
  /// dossier moved or fell due.
  private func windows(_ grown: RandomDossiers) throws -> [Window] {
    var generator = SplitMix64(seed: UInt64(grown.done))
    func pick(_ days: [CivilDate]) -> CivilDate {
      days[Int.random(in: 0..<days.count, using: &generator)]
    }
    let all = grown.dossiers.values.sorted { $0.id < $1.id }
    let moved = pick(all.flatMap { $0.entries.map(\.effectiveOn) })
    let clocks = DossierClocks(try grown.tracker.repository.read { try $0.setting().calendar })
    let due = pick(all.flatMap { clocks.clocks(of: $0).map(\.due) } + [moved])
    func window(_ first: CivilDate, _ last: CivilDate, asOf: CivilDate) throws -> Window {
      try #require(Window(first: first, last: last, asOf: asOf))
    }
    return try [
      window(day("2025-01-01"), day("2025-12-31"), asOf: grown.tracker.today),
      window(day("2023-01-01"), day("2027-12-31"), asOf: grown.tracker.today),
      window(moved, moved.adding(days: 60), asOf: moved.adding(days: 20)),
      window(due.adding(days: -60), due, asOf: due),
      window(due, due, asOf: due.adding(days: 1)),
    ]
  }

  /// The records that cases and dossiers give, folded from the log and projected anew.
  private func records(in session: Session) throws -> [Record] {
    let setting = try session.setting()
    let projector = Projector(setting: setting)
    let fields = Dictionary(
      try session.agencies().map { ($0.code, $0.field) }, uniquingKeysWith: { first, _ in first })
    let ofCases = try session.caseIDs().flatMap { id in
      guard let folded = try session.fold(id) else { return [Record]() }
      let projection = projector.project(folded)
      return Record.records(of: projection, field: fields[projection.row.respondent])
    }
    let ofDossiers = try session.dossierIDs().flatMap { id, kind in
      Record.records(
        of: DossierProjector(calendar: setting.calendar)
          .project(try session.dossier(id, of: kind).dossier), field: { fields[$0] })
    }
    return ofCases + ofDossiers
  }
}
