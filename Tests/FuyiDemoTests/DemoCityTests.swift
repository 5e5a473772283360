import FuyiCore
import FuyiDemo
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiStore
import Testing

@Suite("The demonstration city")
struct DemoCityTests {
  @Test("everything in it is on record as the log says", arguments: BuiltCity.seeds)
  func sound(_ seed: UInt64) throws {
    let city = try BuiltCity.shared(seed)
    #expect(try city.tracker.verify().isSound)
    #expect(city.cases.count == 300)
    #expect(city.entries.count > 2_000)
  }

  @Test("cases stand in every state", arguments: BuiltCity.seeds)
  func states(_ seed: UInt64) throws {
    #expect(Set(try BuiltCity.shared(seed).cases.map(\.state)) == Set(CaseState.allCases))
  }

  @Test("every action is taken, and the law acts by itself", arguments: BuiltCity.seeds)
  func actions(_ seed: UInt64) throws {
    #expect(Set(try BuiltCity.shared(seed).entries.map(\.action)) == Set(Action.allCases))
  }

  @Test("every disposition, ground and cause comes", arguments: BuiltCity.seeds)
  func grounds(_ seed: UInt64) throws {
    let city = try BuiltCity.shared(seed)
    #expect(Set(city.values(.disposition, of: .decide).joined()) == Set(Disposition.allCases))
    #expect(
      Set(city.values(.suspensionGround, of: .suspend)) == Set(SuspensionGround.allCases))
    #expect(
      Set(city.values(.terminationGround, of: .terminate)) == Set(TerminationGround.allCases))
    #expect(Set(city.values(.after, of: .terminate)) == Set(WithdrawalCause.allCases))
    #expect(Set(city.values(.channel, of: .register)) == Set(Channel.allCases))
    #expect(Set(city.values(.procedure, of: .accept)) == Set(ReviewProcedure.allCases))
  }

  @Test("nobody acts on a day of rest", arguments: BuiltCity.seeds)
  func workingDays(_ seed: UInt64) throws {
    let calendar = WorkingCalendar(official: try HolidayList.shippedOfficial())
    let entries = try BuiltCity.shared(seed).entries.filter { !$0.action.isByLaw }
    #expect(entries.allSatisfy { calendar.isWorkingDay($0.effectiveOn) })
  }

  @Test("nobody disputes the same act twice, and applicants have names", arguments: BuiltCity.seeds)
  func applicants(_ seed: UInt64) throws {
    let lines = try BuiltCity.shared(seed).tracker.list()
    #expect(lines.allSatisfy { $0.applicant?.isEmpty == false })
    #expect(Set(lines.map { "\($0.applicant ?? "") \($0.respondent)" }).count == lines.count)
  }

  @Test("the record grows week by week, and no batch knows what lies ahead")
  func batches() throws {
    let batches = try DemoCity(setup: .small(), cases: 300, seed: 1).batches()
    #expect(batches.count > 50)
    #expect(batches.map(\.recordedOn) == batches.map(\.recordedOn).sorted())
    #expect(batches.allSatisfy { $0.recordedOn <= DemoCity.today })
    for batch in batches {
      for case .advance(_, let request) in batch.steps {
        #expect(request.day <= batch.recordedOn)
      }
    }
  }

  @Test("the same seed gives the same city, and another seed another")
  func seeds() throws {
    let (first, second) = (try BuiltCity.shared(2), try BuiltCity(seed: 2))
    func story(_ city: BuiltCity) -> [String] {
      city.cases.flatMap { known in
        known.entries.map { "\(known.number.printed) \($0.effectiveOn) \($0.action.code)" }
      }
    }
    #expect(story(first) == story(second))
    let (one, other) = (
      try first.figures(RateDefinition.all, by: .region),
      try second.figures(RateDefinition.all, by: .region)
    )
    #expect(one == other)
    #expect(story(first) != story(try BuiltCity.shared(3)))
  }

  @Test("a city of any size can be built", arguments: [0, 1, 20, 150])
  func sizes(_ count: Int) throws {
    let city = try BuiltCity(seed: 4, cases: count)
    #expect(city.cases.count == count)
    #expect(try city.tracker.verify().isSound)
  }

  @Test("an office that counts days the other way has its city too")
  func switches() throws {
    var setup = try OfficeSetup.small()
    setup.office = Office(
      name: setup.office.name, authority: setup.office.authority, makeUpDays: .resting,
      suspendedDays: .counted)
    let tracker = CaseTracker(
      repository: try .inMemory(), recorder: "demo", today: DemoCity.today)
    try tracker.open(setup)
    try DemoCity(setup: setup, cases: 300, seed: 6).build { _ in tracker }
    #expect(try tracker.verify().isSound)
  }

  @Test("a file with cases in it is left alone")
  func notEmpty() throws {
    let tracker = try BuiltCity(seed: 5, cases: 3).tracker
    #expect(throws: DemoError.self) {
      try DemoCity(setup: .small(), cases: 3).build { _ in tracker }
    }
    #expect(try tracker.list().count == 3)
  }

  @Test("one tracker of the last day will do")
  func oneTracker() throws {
    let tracker = CaseTracker(
      repository: try .inMemory(), recorder: "demo", today: DemoCity.today)
    try tracker.open(.small())
    var steps = 0
    try DemoCity(setup: .small(), cases: 30).build { _ in
      tracker
    } each: {
      steps += $0.steps.count
    }
    #expect(try tracker.list().count == 30)
    #expect(steps > 150)
  }

  @Test("a setup without agencies has no city")
  func noAgencies() throws {
    var setup = try OfficeSetup.small()
    setup.agencies = []
    #expect(throws: DemoError.nothingToReview) { try DemoCity(setup: setup).batches() }
  }
}
