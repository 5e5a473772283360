import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Changing the office's settings")
struct OfficeChangeTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @discardableResult
  private func change(
    makeUp: MakeUpDays? = nil, suspended: SuspendedDays? = nil, warning: WarningThresholds? = nil
  ) throws -> Office {
    try desk.tracker.change { office in
      Office(
        name: office.name, authority: office.authority, makeUpDays: makeUp ?? office.makeUpDays,
        suspendedDays: suspended ?? office.suspendedDays, warning: warning ?? office.warning)
    }
  }

  private func ends(_ today: String = "2025-04-24") throws -> [String] {
    try desk.colleague(today: today).due().map {
      "\($0.number.dropFirst(9).dropLast()) \($0.clock.code) \($0.due?.description ?? "-")"
    }
  }

  @Test("make-up days that rest move every period in working days over them, and back again")
  func makeUpDays() throws {
    // The Sunday 2025-04-27 is worked for the holiday of 1 May.
    try desk.register("2025-04-24")
    try desk.register("2025-04-24")
    let (working, resting) = ("2025-04-30", "2025-05-06")
    #expect(try ends() == ["1 examination \(working)", "2 examination \(working)"])
    #expect(try change(makeUp: .resting).makeUpDays == .resting)
    #expect(try ends() == ["1 examination \(resting)", "2 examination \(resting)"])
    #expect(try desk.colleague(today: "2025-05-06").morning()[.newlyFiled]?.count == 2)
    #expect(try desk.tracker.verify().isSound)
    try change(makeUp: .working)
    #expect(try ends() == ["1 examination \(working)", "2 examination \(working)"])
    #expect(try desk.colleague(today: "2025-05-06").morning()[.newlyFiled] == [])
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("suspended days that count let every review run on, in cases open and resumed")
  func suspendedDays() throws {
    let open = try desk.register("2025-03-03")
    try desk.act(open, .accept, "2025-03-05")
    try desk.act(open, .serveCopy, "2025-03-05")
    try desk.act(open, .answer, "2025-03-05")
    try desk.act(open, .suspend, "2025-03-10")
    let resumed = try desk.register("2025-03-03")
    try desk.act(resumed, .accept, "2025-03-05")
    try desk.act(resumed, .serveCopy, "2025-03-05")
    try desk.act(resumed, .answer, "2025-03-05")
    try desk.act(resumed, .suspend, "2025-03-10")
    try desk.act(resumed, .resume, "2025-03-20")
    #expect(try ends("2025-04-01") == ["2 review 2025-05-14", "1 review -"])
    try change(suspended: .counted)
    #expect(try ends("2025-04-01") == ["1 review 2025-05-06", "2 review 2025-05-06"])
    #expect(
      try desk.colleague(today: "2025-04-14").morning()[.usedForty] == [open, resumed])
    #expect(try desk.tracker.verify().isSound)
    try change(suspended: .leftOut)
    #expect(try ends("2025-04-01") == ["2 review 2025-05-14", "1 review -"])
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("a change is one event of the log, and the office is read back as it stands")
  func recorded() throws {
    let before = try desk.logLength
    let days = try #require(WarningThresholds.Days(blue: 20, yellow: 10, red: 0))
    let warning = WarningThresholds(calendar: days, working: WarningThresholds.usual.working)
    let changed = try change(makeUp: .resting, suspended: .counted, warning: warning)
    #expect(try desk.logLength == before + 1)
    #expect(try desk.colleague().repository.read { try $0.office() } == changed)
    let setting = try desk.colleague().repository.read { try $0.setting() }
    #expect(setting.warning == warning)
    #expect(!setting.suspensionStopsReview)
    #expect(!setting.calendar.makeUpDaysWork)
    #expect(changed.name == OfficeSetup.small.office.name)
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("where nothing changes nothing is recorded")
  func nothing() throws {
    try desk.register()
    let stored = try StoredRows(of: desk)
    #expect(try change() == OfficeSetup.small.office)
    #expect(try change(makeUp: .working, suspended: .leftOut, warning: .usual).warning == .usual)
    #expect(try StoredRows(of: desk) == stored)
  }

  @Test("a change to thresholds moves no clock")
  func thresholds() throws {
    _ = try desk.reviewed()
    let clocks = try StoredRows(of: desk).rows["case_clock"]
    let days = try #require(WarningThresholds.Days(blue: 2, yellow: 1, red: 0))
    try change(warning: WarningThresholds(calendar: days, working: days))
    #expect(try StoredRows(of: desk).rows["case_clock"] == clocks)
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("a case that is concluded keeps its record, its end is counted by the switch of today")
  func concluded() throws {
    let number = try desk.register("2025-03-03")
    try desk.act(number, .accept, "2025-03-05")
    try desk.act(number, .suspend, "2025-03-10")
    try desk.act(number, .resume, "2025-03-20")
    try desk.act(number, .decide, "2025-05-09") { $0[.disposition] = [.upheld] }
    func status() throws -> Clock.Status? {
      try desk.tracker.show(number).clocks.first { $0.id == .review }?.status
    }
    #expect(try status() == .met(on: day("2025-05-09")))
    try change(suspended: .counted)
    #expect(try status() == .missed(on: day("2025-05-09")))
    #expect(try desk.count(number) == 5)
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("a ledger grown at random is sound after each change", arguments: 1...3)
  func random(_ seed: UInt64) throws {
    var ledger = RandomLedger(try Desk.inMemory(), seed: seed)
    try ledger.grow(cases: 25, actions: 12)
    for (makeUp, suspended) in [
      (MakeUpDays.resting, SuspendedDays.leftOut), (.resting, .counted), (.working, .counted),
      (.working, .leftOut),
    ] {
      try ledger.tracker.change { office in
        Office(
          name: office.name, authority: office.authority, makeUpDays: makeUp,
          suspendedDays: suspended, warning: office.warning)
      }
      #expect(try ledger.tracker.verify().isSound)
    }
  }

  @Test("an office that has not been opened cannot be changed")
  func unopened() throws {
    let tracker = CaseTracker(
      repository: try .inMemory(), recorder: "wang", today: day("2025-06-30"))
    #expect(throws: StoreError.unreadable("office")) { try tracker.change { $0 } }
  }
}
