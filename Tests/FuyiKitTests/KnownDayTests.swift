import FuyiKit
import FuyiTestSupport
import Testing

/// The central property of reports as known on a day, on ledgers that grow day by day.
@Suite("As known on each day of a ledger's life")
struct KnownDayTests {
  /// Everything that a report, a list or a worklist says on a day.
  private struct Snapshot: Equatable {
    var figures: [RateFigure] = []
    var balances: [Balance] = []
    var article: [ArticleFinding] = []
    var defects: [String] = []
    var cases: [CaseLine] = []
    var due: [DueLine] = []
    var dossiers: [DossierLine] = []
    var dossiersDue: [DossierDueLine] = []
    var folded: [Case] = []

    /// As the tracker's own day has it, or as known on an earlier one.
    init(_ tracker: CaseTracker, knownOn: CivilDate? = nil) throws {
      let bounds = (day("2024-01-01"), day("2026-12-31"))
      for grouping in [nil, .region, .handler] as [Grouping?] {
        let report = try tracker.rates(
          from: bounds.0, to: bounds.1, by: grouping.map { [$0] } ?? [], listing: grouping == nil,
          knownOn: knownOn)
        figures += report.figures
        balances.append(report.balance)
      }
      article = try tracker.article(year: 2025, knownOn: knownOn).findings
      defects = try tracker.defects(from: bounds.0, to: bounds.1, by: .agency, knownOn: knownOn)
        .map { "\($0.code) \($0.group ?? "-") \($0.cases)" }
      try tracker.reading(knownOn: knownOn) { session, asOf in
        cases = try session.list(CaseFilter(), on: asOf)
        due = try session.due(on: asOf)
        dossiers = try DossierKind.allCases.flatMap {
          try session.list($0, DossierFilter(), on: asOf)
        }
        dossiersDue = try session.dossiersDue(on: asOf)
        folded = try session.caseIDs().compactMap { try session.fold($0) }
      }
    }

    /// What differs, for a failure that can be read.
    func difference(from other: Snapshot) -> String {
      let parts: [(String, Bool)] = [
        ("figures", figures == other.figures), ("balances", balances == other.balances),
        ("article", article == other.article), ("defects", defects == other.defects),
        ("cases", cases == other.cases), ("due", due == other.due),
        ("dossiers", dossiers == other.dossiers),
        ("dossiersDue", dossiersDue == other.dossiersDue), ("folded", folded == other.folded),
      ]
      return parts.filter { !$0.1 }.map(\.0).joined(separator: " ")
    }
  }

  private func tracker(_ repository: Repository, on today: CivilDate) -> CaseTracker {
    CaseTracker(
      repository: repository, recorder: "wang", today: today, instant: { Desk.instant })
  }

  /// A ledger that grew over some months, corrected as it went, with what it said on each day.
  private struct Life {
    var end: CaseTracker
    var kept: [(day: CivilDate, snapshot: Snapshot)] = []
    var corrected = 0
    var done = 0
  }

  private func grow(_ seed: UInt64, rounds: Int, keeping: Bool) throws -> Life {
    var today = day("2025-02-10")
    let repository = try Repository.inMemory()
    let opening = tracker(repository, on: today)
    try opening.open(.small)
    try opening.addLists()
    var life = Life(end: opening)
    var ledger = RandomLedger(opening, seed: seed)
    var dossiers = RandomDossiers(ledger, seed: seed)
    for _ in 0..<rounds {
      let desk = tracker(repository, on: today)
      (ledger.tracker, ledger.filedFrom) = (desk, today.adding(days: -70))
      ledger.filedWithin = 70
      try ledger.grow(cases: 4, actions: 10)
      try ledger.goOn(25)
      let numbers = ledger.cases.values.sorted { $0.id < $1.id }.map(\.number.printed)
      (dossiers.tracker, dossiers.from, dossiers.within) = (desk, today.adding(days: -60), 60)
      try dossiers.goOn(20, cases: numbers)
      try dossiers.grow(6, steps: 5)
      try ledger.takeUp()
      // A day on which nobody records, but on which periods end.
      let quiet = today.adding(days: ledger.pick([2, 5, 9]))
      for day in keeping ? [today, quiet] : [] {
        life.kept.append((day, try Snapshot(tracker(repository, on: day))))
      }
      today = quiet.adding(days: ledger.pick([1, 3, 6]))
    }
    life.end = tracker(repository, on: today)
    (life.corrected, life.done) = (
      ledger.corrected + dossiers.corrected, ledger.done + dossiers.done
    )
    return life
  }

  @Test(
    "asked at the end, each day gives what it gave itself, corrections, dossiers and lapses included",
    arguments: 1...4)
  func everyDay(_ seed: UInt64) throws {
    let life = try grow(seed, rounds: 7, keeping: true)
    #expect(life.corrected > 10 && life.done > 100)
    let sound = try life.end.verify().isSound
    #expect(sound)
    #expect(Set(life.kept.map(\.snapshot.cases.count)).count > 5)
    for (day, snapshot) in life.kept {
      let then = try Snapshot(life.end, knownOn: day)
      #expect(then == snapshot, "\(day): \(then.difference(from: snapshot))")
    }
    // And now is still now.
    let now = try Snapshot(life.end)
    #expect(try now == Snapshot(life.end, knownOn: life.end.today))
    #expect(now != life.kept[0].snapshot)
  }

  @Test(
    "a difference has both days' figures, and what is not the passing of time has an event",
    arguments: 11...13)
  func differences(_ seed: UInt64) throws {
    let life = try grow(seed, rounds: 5, keeping: false)
    let (first, last) = (day("2024-11-01"), day("2026-12-31"))
    var causes: Set<PlacementCause> = []
    let today = life.end.today
    for known in [(day("2025-02-20"), today), (today.adding(days: -12), today.adding(days: -2))] {
      let report = try life.end.rateDifferences(from: first, to: last, known: known)
      for (knownOn, side) in [(known.0, \FigureDifference.before), (known.1, \.after)] {
        let figures = try life.end.rates(
          from: first, to: last, listing: true, knownOn: knownOn
        ).figures
        #expect(report.differences.map(\.definition) == figures.map(\.definition))
        #expect(report.differences.map { $0[keyPath: side] } == figures.map(\.sets))
      }
      for difference in report.differences {
        #expect(difference.isChanged == (difference.before != difference.after))
        for change in difference.changes {
          causes.insert(change.cause)
          let recordings = try #require(report.recordings[change.record.subject])
          #expect(change.cause == .time || !recordings.isEmpty)
          #expect(recordings.allSatisfy { known.0 < $0.recordedOn && $0.recordedOn <= known.1 })
        }
      }
    }
    #expect(causes.contains(.recorded))
    // Where nobody records anything, whatever changes is the passing of time.
    let later = tracker(life.end.repository, on: today.adding(days: 60))
    let waited = try later.rateDifferences(from: first, to: last, known: (today, later.today))
    let changes = waited.differences.flatMap(\.changes)
    #expect(!changes.isEmpty && changes.allSatisfy { $0.cause == .time })
    let recordings = waited.recordings.values.flatMap { $0 }
    #expect(recordings.isEmpty)
  }

  @Test("before anything was recorded there are no cases, and no rate", arguments: [1])
  func beforeTheBeginning(_ seed: UInt64) throws {
    var ledger = RandomLedger(try Desk.inMemory(), seed: seed)
    try ledger.grow(cases: 10, actions: 10)
    let report = try ledger.tracker.rates(
      from: day("2023-01-01"), to: day("2026-12-31"), listing: true, knownOn: day("2020-01-01"))
    #expect(report.figures.count == RateDefinition.all.count)
    #expect(report.figures.allSatisfy { $0.sets == RateSets() })
    #expect(report.balance == Balance(window: report.balance.window))
    #expect(report.balance.window.asOf == day("2020-01-01"))
  }

  @Test("days of recording that go back hide what came after the first later one", arguments: [7])
  func goingBack(_ seed: UInt64) throws {
    let repository = try Repository.inMemory()
    try tracker(repository, on: day("2025-03-03")).open(.small)
    let number = try tracker(repository, on: day("2025-03-03")).register(
      on: day("2025-03-03"), facts: .filing()
    ).case.number.printed
    try tracker(repository, on: day("2025-06-02")).advance(number, .usual(.accept, "2025-03-05"))
    // A rehearsal that goes back: recorded on a day before the acceptance was.
    try tracker(repository, on: day("2025-04-01")).advance(
      number, .usual(.serveCopy, "2025-03-10"))
    let end = tracker(repository, on: day("2025-06-30"))
    func actions(_ known: String) throws -> [Action] {
      try end.reading(knownOn: day(known)) { session, _ in
        try session.caseIDs().flatMap { try session.fold($0)?.entries.map(\.action) ?? [] }
      }
    }
    #expect(try actions("2025-03-02") == [])
    #expect(try actions("2025-04-01") == [.register])
    #expect(try actions("2025-06-01") == [.register])
    #expect(try actions("2025-06-02") == [.register, .accept, .serveCopy])
  }
}
