import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Opening an office")
struct OfficeSetupTests {
  private func opening(_ edit: (inout OfficeSetup) -> Void) throws -> CaseTracker {
    var setup = OfficeSetup.small
    edit(&setup)
    let tracker = CaseTracker(
      repository: try .inMemory(), recorder: "wang", today: day("2025-06-30"))
    try tracker.open(setup)
    return tracker
  }

  @Test("the log has the office, both calendars, and every region, authority and agency")
  func events() throws {
    let tracker = try opening { _ in }
    var kinds: [String: Int] = [:]
    try tracker.repository.read { session in
      try session.forEachLogRow { kinds[$0.kind, default: 0] += 1 }
      #expect(try session.office() == OfficeSetup.small.office)
      #expect(try session.regions() == OfficeSetup.small.regions)
      #expect(try session.authorities() == OfficeSetup.small.authorities)
      #expect(
        try session.agencies() == OfficeSetup.small.agencies.sorted { $0.code < $1.code })
    }
    #expect(
      kinds == [
        "office.opened": 1, "calendar.loaded": 2, "region.added": 3, "authority.added": 2,
        "agency.added": 4,
      ])
    #expect(try tracker.verify().isSound)
  }

  @Test("an office is opened once")
  func once() throws {
    let tracker = try opening { _ in }
    #expect(throws: TrackerError.exists(.office, "聊城市司法局")) { try tracker.open(.small) }
  }

  @Test("a code, name or pattern that comes twice is refused by name")
  func twice() {
    let cases: [(RecordKind, String, (inout OfficeSetup) -> Void)] = [
      (.region, "371500", { $0.regions.append($0.regions[0]) }),
      (.authority, "liaocheng", { $0.authorities.append($0.authorities[0]) }),
      (.agency, "market", { $0.agencies.append($0.agencies[0]) }),
      (
        .agency, "东昌府区公安局",
        {
          $0.agencies.append(
            Agency(
              code: "other", name: Term(zh: "东昌府区公安局", en: "x"), region: "371502",
              level: .county, field: .other))
        }
      ),
    ]
    for (kind, value, edit) in cases {
      #expect(throws: TrackerError.exists(kind, value)) { try opening(edit) }
    }
  }

  @Test("a region or authority that is named and not listed is refused")
  func inconsistent() {
    #expect(throws: TrackerError.inconsistentOffice("liaocheng")) {
      try opening { $0.authorities.removeFirst() }
    }
    #expect(throws: TrackerError.inconsistentOffice("阳谷县人民政府: 371521")) {
      try opening { $0.regions.removeLast() }
    }
  }

  @Test("the office's switches are what cases are judged by")
  func switches() throws {
    func ends(_ makeUp: MakeUpDays, _ suspended: SuspendedDays) throws -> [CivilDate?] {
      let tracker = try opening {
        $0.office = Office(
          name: $0.office.name, authority: "liaocheng", makeUpDays: makeUp,
          suspendedDays: suspended)
      }
      // The Sunday 2025-04-27 is worked for the holiday of 1 May.
      let filed = try tracker.register(on: day("2025-04-24"), facts: .filing())
      let number = try tracker.register(on: day("2025-03-03"), facts: .filing()).case.number.printed
      try tracker.advance(number, .usual(.accept, "2025-03-05"))
      try tracker.advance(number, .usual(.suspend, "2025-03-10"))
      let resumed = try tracker.advance(number, .usual(.resume, "2025-03-20"))
      return [filed.clocks.first?.due, resumed.clocks.first { $0.id == .review }?.due]
    }
    #expect(try ends(.working, .leftOut) == [day("2025-04-30"), day("2025-05-14")])
    #expect(try ends(.resting, .counted) == [day("2025-05-06"), day("2025-05-06")])
  }

  @Test("agencies and regions can be added later, each code and name once")
  func adding() throws {
    let tracker = try opening { _ in }
    func agency(_ code: String, _ zh: String, _ region: String) -> Agency {
      Agency(
        code: code, name: Term(zh: zh, en: zh), region: region, level: .county, field: .other)
    }
    #expect(throws: TrackerError.exists(.agency, "market")) {
      try tracker.add(agency("market", "新局", "371502"))
    }
    #expect(throws: TrackerError.exists(.agency, "东昌府区公安局")) {
      try tracker.add(agency("new", "东昌府区公安局", "371502"))
    }
    #expect(throws: TrackerError.self) { try tracker.add(agency("new", "莘县税务局", "371522")) }
    let region = Region(code: "371522", name: Term(zh: "莘县", en: "Shenxian"))
    try tracker.add(region)
    #expect(throws: TrackerError.exists(.region, "371522")) { try tracker.add(region) }
    try tracker.add(agency("new", "莘县税务局", "371522"))
    #expect(throws: Never.self) {
      try tracker.register(
        on: day("2025-03-03"), facts: .filing { $0[.respondent] = ["莘县税务局"] })
    }
    #expect(try tracker.verify().isSound)
  }
}
