import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Ledgers grown at random")
struct RandomLedgerTests {
  @Test(
    "histories fold as they were left, all verifies, and SQL counts what Swift counts",
    arguments: 1...20)
  func agree(_ seed: UInt64) throws {
    var ledger = RandomLedger(try Desk.inMemory(), seed: seed)
    try ledger.grow(cases: 40, actions: 25)
    // A ledger in which little happened would show little.
    #expect(ledger.done > 100 && ledger.refused > 20 && ledger.corrected > 3)
    let windows = try windows(&ledger)
    try checkFolds(ledger)
    try ledger.tracker.repository.read { session in
      let records = try records(in: session)
      let counting = RecordCounting(records)
      var random = RandomRate(seed: seed)
      let own = try (1...4).map { _ in
        try random.next(among: [.filings, .reviews, .duties, .opinions])
      }
      for window in windows {
        let balance = try session.balance(in: window)
        #expect(balance == counting.balance(in: window))
        #expect(balance.holds, "\(balance)")
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

  @Test("a file opened again has every case as it was left", arguments: 1...3)
  func reload(_ seed: UInt64) throws {
    let desk = try Desk()
    var ledger = RandomLedger(desk.tracker, seed: seed)
    try ledger.grow(cases: 10, actions: 15)
    let reopened = try desk.colleague()
    #expect(try reopened.verify() == desk.tracker.verify())
    for (number, left) in ledger.cases {
      let shown = try reopened.show(number)
      #expect(
        shown.case
          == reopened.procedure.standing(
            left, on: reopened.today, under: try reopened.repository.read { try $0.setting() }))
      #expect(shown.sequence == (try desk.count(number)))
    }
  }

  private func checkFolds(_ ledger: RandomLedger) throws {
    try ledger.tracker.repository.read { session in
      for (number, left) in ledger.cases {
        let folded = try session.fold(left.id)
        #expect(folded == left, "\(number)")
      }
    }
    let verification = try ledger.tracker.verify()
    guard case .sound(_, cases: 40, _, _) = verification else {
      Issue.record("\(verification)")
      return
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

  /// Whole years, a month, all that there is, and periods that begin, end or are asked about on a day
  /// on which something happened, or on which the law is about to act.
  private func windows(_ ledger: inout RandomLedger) throws -> [Window] {
    let event = ledger.pick(
      ledger.cases.values.sorted { $0.id < $1.id }.flatMap { $0.entries.map(\.effectiveOn) })
    let lapses = try ledger.tracker.repository.read { session in
      let projector = Projector(setting: try session.setting())
      return try session.caseIDs().compactMap { id in
        try session.fold(id).flatMap { projector.project($0).row.lapseOn }
      }
    }
    let lapse = ledger.pick(lapses + [event])
    func window(_ first: CivilDate, _ last: CivilDate, asOf: CivilDate) throws -> Window {
      try #require(Window(first: first, last: last, asOf: asOf))
    }
    let today = ledger.tracker.today
    return try [
      window(day("2025-01-01"), day("2025-12-31"), asOf: today),
      window(day("2023-01-01"), day("2026-12-31"), asOf: today),
      window(day("2025-03-01"), day("2025-03-31"), asOf: day("2025-04-10")),
      window(event, event.adding(days: 45), asOf: event.adding(days: 20)),
      window(event.adding(days: -45), event, asOf: event),
      window(lapse, lapse, asOf: lapse),
      window(lapse, lapse.adding(days: 30), asOf: lapse.adding(days: 1)),
    ]
  }

  /// The records that the cases give, folded from the log and projected anew.
  private func records(in session: Session) throws -> [Record] {
    let projector = Projector(setting: try session.setting())
    let fields = Dictionary(
      try session.agencies().map { ($0.code, $0.field) }, uniquingKeysWith: { first, _ in first })
    return try session.caseIDs().flatMap { id in
      guard let folded = try session.fold(id) else { return [Record]() }
      let projection = projector.project(folded)
      return Record.records(of: projection, field: fields[projection.row.respondent])
    }
  }
}
