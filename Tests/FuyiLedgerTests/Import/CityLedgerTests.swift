import FuyiCore
import FuyiDemo
import FuyiKit
import FuyiLaw
import FuyiLedger
import FuyiStatistics
import FuyiStore
import Testing

@Suite("A city written as a ledger and imported")
struct CityLedgerTests {
  /// Cases that happened one by one, and the same cases from the rows of a ledger.
  private struct Both {
    let happened: CaseTracker
    let imported: CaseTracker
    let count: Int

    init(seed: UInt64) throws {
      let setup = ImportDesk.setup
      func office(_ today: CivilDate) throws -> (Repository, CaseTracker) {
        let repository = try Repository.inMemory()
        let tracker = CaseTracker(repository: repository, recorder: "tester", today: today)
        try tracker.open(setup)
        return (repository, tracker)
      }
      let (city, _) = try office(DemoCity.opening)
      func tracker(_ day: CivilDate) -> CaseTracker {
        CaseTracker(repository: city, recorder: "demo", today: day)
      }
      try DemoCity(setup: setup, cases: 250, seed: seed).build { tracker($0) }
      let ledger = try ToldLedger(tracker(DemoCity.today))
      happened = try office(DemoCity.today).1
      imported = try office(DemoCity.today).1
      try happened.intake { intake in
        for history in ledger.histories { _ = try intake.take(history) }
      }
      let summary = try LedgerImport(MemoryLedger(ledger.rows), mapping: LedgerMapping())
        .run(with: imported)
      let remarks = summary.remarks.kept.map { "\($0.row) \($0.column.code) \($0.problem)" }
      #expect(remarks == [], "\(remarks.prefix(5))")
      count = ledger.histories.count
    }
  }

  @Test("states, procedures, outcomes and days are the same", arguments: [1, 2, 3] as [UInt64])
  func cases(_ seed: UInt64) throws {
    let both = try Both(seed: seed)
    // Most of a city can be told; what cannot is named where rows are made.
    #expect(both.count > 100)
    #expect(try both.imported.list().count == both.count)
    for line in try both.happened.list() {
      let left = try both.happened.show(line.number).case
      let number = try #require(left.registration.importedNumber)
      let right = try both.imported.show(number).case
      #expect(left.state == right.state, "\(number)")
      #expect(left.procedure == right.procedure, "\(number)")
      #expect(left.filingOutcome == right.filingOutcome, "\(number)")
      #expect(left.filingEndedOn == right.filingEndedOn, "\(number)")
      let (stated, told) = (left.registration, right.registration)
      #expect(stated.filedOn == told.filedOn, "\(number)")
      #expect(stated.region == told.region, "\(number)")
      #expect(stated.kind == told.kind, "\(number)")
      #expect(stated.channel == told.channel, "\(number)")
      #expect(stated.respondents == told.respondents, "\(number)")
      #expect(stated.filing == told.filing, "\(number)")
      #expect(stated.timelyOn == told.timelyOn, "\(number)")
      #expect(stated.amount == told.amount, "\(number)")
      #expect(stated.petitionNumber == told.petitionNumber, "\(number)")
      #expect(left.spell?.closing == right.spell?.closing, "\(number)")
      #expect(left.spell?.openedOn == right.spell?.openedOn, "\(number)")
      #expect(left.spell?.closedOn == right.spell?.closedOn, "\(number)")
      #expect(left.spell?.extendedDays == right.spell?.extendedDays, "\(number)")
      #expect(left.spell?.effectiveOn == right.spell?.effectiveOn, "\(number)")
      #expect(left.parties.count == right.parties.count, "\(number)")
    }
  }

  @Test("every rate of the year and of its months is the same", arguments: [4, 5] as [UInt64])
  func rates(_ seed: UInt64) throws {
    let both = try Both(seed: seed)
    for month in 0...12 {
      let first = try CivilDate(year: 2025, month: max(1, month), day: 1)
      let last =
        month == 0
        ? try CivilDate(year: 2025, month: 12, day: 31) : first.adding(months: 1).adding(days: -1)
      let left = try both.happened.rates(from: first, to: last).figures
      let right = try both.imported.rates(from: first, to: last).figures
      for (one, other) in zip(left, right) {
        #expect(one.definition.id == other.definition.id)
        #expect(one.sets.numerator == other.sets.numerator, "\(one.definition.id) of \(first)")
        #expect(one.sets.denominator == other.sets.denominator, "\(one.definition.id) of \(first)")
        #expect(one.sets.excluded == other.sets.excluded, "\(one.definition.id) of \(first)")
      }
    }
  }
}
